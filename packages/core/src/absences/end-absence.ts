import { Refusal } from "../refusal.ts";
import { type Absence, stateOfAbsence } from "./absence.ts";

/** The person is back at this moment, or the leave is called off before it began. */
export function endAbsence(absence: Absence, now: Temporal.Instant): Absence {
  if (stateOfAbsence(absence, now) === "over") throw new Refusal("absences.alreadyOver");
  return { ...absence, endsAt: now, untilOn: lastDay(absence, now), state: "over" };
}

/** What was never begun keeps the days that were meant. */
function lastDay({ fromOn, untilOn, timeZone }: Absence, now: Temporal.Instant): string | null {
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate().toString();
  return today < fromOn ? (untilOn ?? fromOn) : today;
}
