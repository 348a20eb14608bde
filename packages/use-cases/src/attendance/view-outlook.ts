import { type Actor, type Hundredths, requireRight } from "@guildhall/core";
import { missedResults } from "@guildhall/core/attendance";
import { sumAmounts } from "@guildhall/core/dkp";
import type { EventInput, GuildEvent } from "@guildhall/core/events";
import { findLatestSettlement } from "@guildhall/db/attendance";
import { getEvent } from "@guildhall/db/events";
import { findMember } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { type ClosingView, listClosings } from "./list-closings.ts";
import { prepareSettlement } from "./prepare-settlement.ts";

/** What officers are told of an event that is over. */
export type Outlook = {
  readonly event: Pick<GuildEvent, "eventId" | "title" | "state" | "startsAt" | "endsAt">;
  readonly cameCount: number;
  /** What settling now would pay in all. */
  readonly total: Hundredths;
  /** Who was there for a time of which nobody can be sure. */
  readonly uncertainNames: readonly string[];
  readonly closing: ClosingView | null;
  /** Who settled it; null for itself. Undefined while it is not settled. */
  readonly settledByName: string | null | undefined;
};

/** How an event stands that is over: who came, what it would pay, and when it settles itself. */
export async function viewOutlook(context: Context, actor: Actor, { eventId }: EventInput): Promise<Outlook> {
  requireRight(actor, "events.settle");
  const { db, clock } = context;
  const { guildId } = actor;
  const event = await getEvent(db, guildId, eventId);
  const preview = await prepareSettlement(db, guildId, { event, now: clock.now() });
  const [closing = null] = await listClosings(context, actor, { eventIds: [eventId] });
  const settlement = await findLatestSettlement(db, guildId, eventId);
  const settlerId = settlement?.settledByMemberId ?? null;
  const settler = settlerId === null ? undefined : await findMember(db, guildId, settlerId);
  const { lines } = preview;
  return {
    event,
    cameCount: lines.filter(({ result }) => !missedResults.includes(result)).length,
    total: sumAmounts(lines),
    uncertainNames: lines.filter(({ presence }) => presence.uncertainMs > 0).map(({ name }) => name),
    closing,
    settledByName: settlement ? (settler?.name ?? null) : undefined,
  };
}
