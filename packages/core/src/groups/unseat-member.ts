import { Refusal } from "../refusal.ts";
import type { Static, StaticSeat } from "./static.ts";

/** Whether there is a seat to free. The leader goes only after somebody else leads. */
export function unseatMember(
  group: Pick<Static, "name" | "leaderMemberId">,
  seats: readonly StaticSeat[],
  memberId: number,
): boolean {
  if (memberId === group.leaderMemberId) throw new Refusal("groups.leaderStays", { name: group.name });
  return seats.some((seat) => seat.memberId === memberId);
}
