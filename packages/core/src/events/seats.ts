import type { Role } from "../games/index.ts";
import type { EventRules } from "./event-rules.ts";
import type { Answer } from "./sign-up.ts";

/** How many may take part: in all, of a role, of a class. */
export type SeatLimits = Pick<EventRules, "seats" | "roleSeats" | "classSeats">;

/** As what somebody comes; null where nobody said. */
export type PlayedAs = { readonly role: Role | null; readonly classKey: string | null };

/** Somebody who says to come, with a seat or waiting for one. */
export type SeatTaker = PlayedAs & {
  readonly memberId: number;
  /** Since when somebody wants the seat: it decides who is next. */
  readonly queuedAt: Temporal.Instant;
  readonly isWaiting: boolean;
};

/** Who says to come takes a seat; every other answer gives it up. */
export function wantsSeat(answer: Answer): boolean {
  return answer === "coming" || answer === "late";
}

export function hasSeatLimits({ seats, roleSeats, classSeats }: SeatLimits): boolean {
  return seats !== null || Object.keys(roleSeats).length + Object.keys(classSeats).length > 0;
}

/** Whether there is a seat for somebody who comes as this. */
export function isSeatFree(
  { seats, roleSeats, classSeats }: SeatLimits,
  seated: readonly PlayedAs[],
  { role, classKey }: PlayedAs,
): boolean {
  const roleLimit = role === null ? undefined : roleSeats[role];
  const classLimit = classKey === null ? undefined : classSeats[classKey];
  return (
    seated.length < (seats ?? Number.POSITIVE_INFINITY) &&
    countOf(seated, (one) => one.role === role) < (roleLimit ?? Number.POSITIVE_INFINITY) &&
    countOf(seated, (one) => one.classKey === classKey) < (classLimit ?? Number.POSITIVE_INFINITY)
  );
}

function countOf(seated: readonly PlayedAs[], isMeant: (one: PlayedAs) => boolean): number {
  return seated.filter(isMeant).length;
}

/**
 * Who of those who wait gets a seat now. A seat that was taken is kept, also where an officer has lowered the limits since:
 * nobody loses one by what others do. Who has waited longest is asked first; for whom there is none is passed over, and keeps
 * the place in line.
 */
export function findPromoted<Taker extends SeatTaker>(
  takers: readonly Taker[],
  limits: SeatLimits,
): readonly Taker[] {
  const seated: Taker[] = takers.filter(({ isWaiting }) => !isWaiting);
  const promoted: Taker[] = [];
  for (const taker of lineOf(takers)) {
    if (!isSeatFree(limits, seated, taker)) continue;
    seated.push(taker);
    promoted.push(taker);
  }
  return promoted;
}

/** Those who wait, the next first. */
export function lineOf<Taker extends SeatTaker>(takers: readonly Taker[]): readonly Taker[] {
  return takers
    .filter(({ isWaiting }) => isWaiting)
    .toSorted(
      (one, other) => Temporal.Instant.compare(one.queuedAt, other.queuedAt) || one.memberId - other.memberId,
    );
}

/** The place of each in line, by member. Where a role has seats of its own, only those of the role stand before. */
export function placesInLine(
  takers: readonly SeatTaker[],
  { roleSeats }: Pick<SeatLimits, "roleSeats">,
): ReadonlyMap<number, number> {
  const line = lineOf(takers);
  const lineOfRole = ({ role }: PlayedAs) => (role !== null && role in roleSeats ? role : null);
  const lines = Map.groupBy(line, lineOfRole);
  return new Map(
    [...lines.values()].flatMap((people) =>
      people.map(({ memberId }, index) => [memberId, index + 1] as const),
    ),
  );
}
