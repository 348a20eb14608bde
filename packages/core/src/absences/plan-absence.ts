import { Refusal } from "../refusal.ts";
import type { Absence, AbsenceTime } from "./absence.ts";
import type { AbsenceFields } from "./absence-fields.ts";

export type AbsencePlanning = {
  readonly now: Temporal.Instant;
  /** Of whoever is away. */
  readonly timeZone: string;
  /** Other leaves of the same person that are not over. */
  readonly others: readonly Pick<Absence, "startsAt" | "endsAt">[];
  /** First day that the leave has already; it may stay although it has passed. */
  readonly knownFromOn?: string;
};

/** Further ahead, somebody mistyped the year. */
const maxDaysAhead = 2 * 366;

/** Whole days of leave as moments. Days that have passed, that run backwards or that are taken already are refused. */
export function planAbsence(
  { fromOn, untilOn }: Pick<AbsenceFields, "fromOn" | "untilOn">,
  { now, timeZone, others, knownFromOn }: AbsencePlanning,
): AbsenceTime {
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  if (untilOn !== undefined && untilOn < fromOn) throw new Refusal("absences.endsBeforeStart");
  if (fromOn < today.toString() && fromOn !== knownFromOn) throw new Refusal("absences.startsInPast");
  if (untilOn !== undefined && untilOn < today.toString()) throw new Refusal("absences.endsInPast");
  const latest = today.add({ days: maxDaysAhead }).toString();
  if ((untilOn ?? fromOn) > latest) throw new Refusal("absences.tooFarAhead");
  const time: AbsenceTime = {
    fromOn,
    untilOn: untilOn ?? null,
    timeZone,
    startsAt: startOfDay(fromOn, timeZone),
    endsAt: untilOn === undefined ? null : startOfDay(dayAfter(untilOn), timeZone),
  };
  if (others.some((other) => overlaps(time, other))) throw new Refusal("absences.overlaps");
  return time;
}

/** The first moment of a day: not always midnight, because some clocks go forward at midnight. */
function startOfDay(day: string, timeZone: string): Temporal.Instant {
  return Temporal.PlainDate.from(day).toZonedDateTime(timeZone).toInstant();
}

function dayAfter(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}

type Span = Pick<AbsenceTime, "startsAt" | "endsAt">;

function overlaps(one: Span, other: Span): boolean {
  return beginsBeforeEndOf(one, other) && beginsBeforeEndOf(other, one);
}

function beginsBeforeEndOf({ startsAt }: Span, { endsAt }: Span): boolean {
  return endsAt === null || Temporal.Instant.compare(startsAt, endsAt) < 0;
}
