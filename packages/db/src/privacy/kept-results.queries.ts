import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { numbersOf } from "./whose-rows.queries.ts";

/** Whose results: of one member everywhere, or of everybody in one event. */
export type ResultsToKeep = ({ readonly memberId: number } | { readonly eventId: number }) & {
  readonly now: Temporal.Instant;
};

/**
 * Notes what people got as marks, wherever no officer said otherwise. Their voice may then be forgotten: an event that is
 * settled once more finds the same.
 */
export async function keepResults(tx: Transaction, guildId: string, kept: ResultsToKeep): Promise<void> {
  const markedAt = kept.now.toString({ smallestUnit: "millisecond" }).replace("T", " ").replace("Z", "");
  await tx.execute(sql`insert ignore into attendance_marks
      (guild_id, event_id, member_id, result, marked_by_user_id, marked_at)
    select got.guild_id, got.event_id, got.member_id, got.result, null, ${markedAt}
    from attendance_results got join settlements settled on settled.id = got.settlement_id
    where got.guild_id = ${guildId} and ${whose(guildId, kept)}
      and settled.number = (select max(number) from settlements where event_id = got.event_id)`);
}

function whose(guildId: string, kept: ResultsToKeep): SQL {
  return "memberId" in kept
    ? sql`got.member_id in (${numbersOf(guildId, kept.memberId)})`
    : sql`got.event_id = ${kept.eventId}`;
}
