import { findPromoted, type GuildEvent, type SignUp, wantsSeat } from "@guildhall/core/events";
import type { Transaction } from "@guildhall/db";
import { type NamedSignUp, saveSeats } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";

type Settling = {
  readonly event: Pick<GuildEvent, "eventId" | "rules">;
  readonly signUps: readonly (SignUp & Pick<NamedSignUp, "hasLeft">)[];
  readonly now: Temporal.Instant;
  /** Who answers just now sees it, and is not told; nor is who is only just signed up. */
  readonly answeringMemberIds?: readonly number[];
};

/**
 * Gives every free seat to whoever has waited longest for it, under the event's lock, and says to whom. Whoever left the guild
 * gives up the seat as soon as somebody else gets it.
 */
export async function settleSeats(
  tx: Transaction,
  guildId: string,
  { event: { eventId, rules }, signUps, now, answeringMemberIds = [] }: Settling,
): Promise<ReadonlySet<number>> {
  const takers = signUps.filter(({ answer }) => wantsSeat(answer));
  const present = takers.filter(({ hasLeft }) => !hasLeft);
  const promoted = findPromoted(present, rules).map(({ memberId }) => memberId);
  if (promoted.length === 0) return new Set();
  const left = takers.filter(({ hasLeft, isWaiting }) => hasLeft && !isWaiting);
  const leftIds = left.map(({ memberId }) => memberId);
  await saveSeats(tx, guildId, { eventId, memberIds: leftIds, isWaiting: true, queuedAt: now });
  await saveSeats(tx, guildId, { eventId, memberIds: promoted, isWaiting: false });
  const told = promoted.filter((memberId) => !answeringMemberIds.includes(memberId));
  await saveSeats(tx, guildId, { eventId, memberIds: told, seatChangedAt: now });
  for (const memberId of told)
    await recordFact(tx, { name: "events.seatChanged", guildId, eventId, memberId }, now);
  return new Set(promoted);
}
