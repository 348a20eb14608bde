import { Refusal } from "../refusal.ts";
import type { Static, StaticSeat } from "./static.ts";

export type Seating = {
  readonly group: Pick<Static, "name" | "leaderMemberId">;
  readonly seats: readonly StaticSeat[];
  /** How many regulars fit, and how many substitutes. */
  readonly limit: number;
  readonly now: Temporal.Instant;
};

/**
 * Gives somebody a seat, or another kind of seat: who changes it keeps the day of joining. Nothing to do answers undefined.
 * The leader is always a regular.
 */
export function seatMember(
  { group, seats, limit, now }: Seating,
  { memberId, isSubstitute }: Pick<StaticSeat, "memberId" | "isSubstitute">,
): StaticSeat | undefined {
  const known = seats.find((seat) => seat.memberId === memberId);
  if (known?.isSubstitute === isSubstitute) return undefined;
  if (isSubstitute && memberId === group.leaderMemberId)
    throw new Refusal("groups.leaderStays", { name: group.name });
  const taken = seats.filter((seat) => seat.isSubstitute === isSubstitute).length;
  if (taken >= limit)
    throw new Refusal(isSubstitute ? "groups.substitutesFull" : "groups.full", { name: group.name, limit });
  return { memberId, isSubstitute, joinedAt: known?.joinedAt ?? now };
}
