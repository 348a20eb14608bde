import type { Pact } from "./pact.ts";

/** The jobs that look at a pact again. Their names stand in the database. */
export const pactNoticeJob = "pact-notice";
export const pactEndJob = "pact-end";

/** So many days before a pact runs out officers are reminded. */
export const pactNoticeDays = 3;

type Ending = Pick<Pact, "pactId" | "untilOn">;

/** Both looks at a pact that runs out, in the guild's mornings; none at one without an end. */
export function runsOfPact({ pactId, untilOn }: Ending, timeZone: string) {
  if (untilOn === null) return [];
  const lastDay = Temporal.PlainDate.from(untilOn);
  const morningOf = (day: Temporal.PlainDate) =>
    day.toZonedDateTime({ timeZone, plainTime: { hour: 9 } }).toInstant();
  const slot = String(pactId);
  return [
    { job: pactNoticeJob, slot, dueAt: morningOf(lastDay.subtract({ days: pactNoticeDays })) },
    { job: pactEndJob, slot, dueAt: lastDay.add({ days: 1 }).toZonedDateTime(timeZone).toInstant() },
  ];
}
