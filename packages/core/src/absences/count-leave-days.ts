import type { Absence } from "./absence.ts";

type Leave = Pick<Absence, "memberId" | "fromOn" | "untilOn">;

/** Days of a calendar, both of them included. */
export type DaySpan = { readonly fromOn: string; readonly untilOn: string };

/**
 * How many days of this time each member was on leave: a day once, however many leaves name it. Days count as they were
 * written: each is the person's own, so that whoever takes one day off far away from the guild has taken one.
 */
export function countLeaveDays(
  leaves: readonly Leave[],
  { fromOn, untilOn }: DaySpan,
): ReadonlyMap<number, number> {
  const days = new Map<number, Set<string>>();
  for (const leave of leaves) {
    const own = days.get(leave.memberId) ?? new Set();
    const lastOn = leave.untilOn === null || leave.untilOn > untilOn ? untilOn : leave.untilOn;
    for (const day of daysFrom(leave.fromOn < fromOn ? fromOn : leave.fromOn, lastOn)) own.add(day);
    days.set(leave.memberId, own);
  }
  return new Map([...days].map(([memberId, own]) => [memberId, own.size]));
}

function daysFrom(firstOn: string, lastOn: string): readonly string[] {
  const first = Temporal.PlainDate.from(firstOn);
  const length = first.until(lastOn).days + 1;
  return Array.from({ length: Math.max(length, 0) }, (_, index) => first.add({ days: index }).toString());
}
