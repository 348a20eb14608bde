import { type Absence, coversMoment } from "./absence.ts";
import { type Availability, slotAt } from "./availability.ts";

/** Why somebody does not come, without having answered: a leave, or a part of the week that never fits. */
export const excuseSources = ["leave", "week"] as const;

export type ExcuseSource = (typeof excuseSources)[number];

/** What leave or week answer to an event. */
export type Excuse = {
  readonly source: ExcuseSource;
  readonly saidAt: Temporal.Instant;
  /** False when it was said too late: then it is "Can't" like any other. */
  readonly isInTime: boolean;
};

export type ExcusablePerson = {
  readonly absences: readonly Pick<Absence, "startsAt" | "endsAt" | "saidAt">[];
  readonly availability: Pick<Availability, "never" | "changedAt"> | undefined;
  readonly timeZone: string;
};

/** What excuses the person from something that starts then. Its start decides: who comes back later that night is away. */
export function findExcuse(
  { absences, availability, timeZone }: ExcusablePerson,
  startsAt: Temporal.Instant,
  { noticeHours }: { readonly noticeHours: number },
): Excuse | undefined {
  const isInTime = (saidAt: Temporal.Instant) =>
    Temporal.Instant.compare(saidAt.add({ hours: noticeHours }), startsAt) <= 0;
  const leave = absences.find((absence) => coversMoment(absence, startsAt));
  if (leave) return { source: "leave", saidAt: leave.saidAt, isInTime: isInTime(leave.saidAt) };
  if (!availability?.never.includes(slotAt(startsAt, timeZone))) return undefined;
  const { changedAt } = availability;
  return { source: "week", saidAt: changedAt, isInTime: isInTime(changedAt) };
}
