import { type Role, roles } from "../../games/index.ts";
import type { PartyPlan } from "./party-plan.ts";

export type WantedSeats = PartyPlan["seats"];

/** What a party of so many people wants: it does without its last seats, and what is not asked for anybody may fill. */
export function wantSeats({ seats }: Pick<PartyPlan, "seats">, people: number): WantedSeats {
  let left = people;
  return seats
    .map(({ count, roles: wanted }) => {
      const kept = Math.min(count, left);
      left -= kept;
      return { count: kept, roles: wanted };
    })
    .filter(({ count }) => count > 0);
}

/** Somebody without a build plays none of the roles. */
export const noRole = roles.length;

export function roleIndex(role: Role | null | undefined): number {
  return role ? roles.indexOf(role) : noRole;
}

/** Sets of seats: how many each has, and as bits the roles that fit into one of them. */
export type SeatTests = { readonly counts: Int32Array; readonly masks: Int32Array };

/**
 * Hall's theorem (1935): the seats that stay wrong in the best seating of a party are the most that any set of its seats has more
 * than there are people who fit into one of them. A party wants few kinds of seats, so all sets are tried.
 */
export function listSeatTests(wanted: WantedSeats): SeatTests {
  const sets = Array.from({ length: 2 ** wanted.length - 1 }, (_, index) =>
    wanted.filter((_seats, bit) => (index + 1) & (1 << bit)),
  );
  return {
    counts: Int32Array.from(sets, (set) => set.reduce((sum, { count }) => sum + count, 0)),
    masks: Int32Array.from(sets, (set) =>
      set.flatMap(({ roles: fitting }) => fitting).reduce((mask, role) => mask | (1 << roleIndex(role)), 0),
    ),
  };
}
