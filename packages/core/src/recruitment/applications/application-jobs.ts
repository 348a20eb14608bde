/** The jobs that look at an application again. Their names stand in the database. */
export const overdueJob = "application-overdue";
export const interviewJob = "application-interview";
export const trialNoticeJob = "application-trial-notice";
export const trialEndJob = "application-trial-end";

/** So long before an interview both sides are reminded of it. */
export const interviewNoticeMinutes = 60;

type Planned = { readonly applicationId: number; readonly at: Temporal.Instant };

/** A run names the time that it is about: one of a former time finds nothing to do. */
const slotOf = ({ applicationId, at }: Planned) => `${applicationId} ${at}`;

export function runOfOverdue(planned: Planned) {
  return { job: overdueJob, slot: slotOf(planned), dueAt: planned.at };
}

export function runOfInterview(planned: Planned) {
  const dueAt = planned.at.subtract({ minutes: interviewNoticeMinutes });
  return { job: interviewJob, slot: slotOf(planned), dueAt };
}

/** Both looks at the end of a trial; without days of notice there is only the one at its end. */
export function runsOfTrial(planned: Planned, noticeDays: number) {
  const end = { job: trialEndJob, slot: slotOf(planned), dueAt: planned.at };
  if (noticeDays === 0) return [end];
  const dueAt = planned.at.subtract({ hours: noticeDays * 24 });
  return [{ job: trialNoticeJob, slot: slotOf(planned), dueAt }, end];
}

/** What a run is about, by its slot. */
export function applicationOfSlot(slot: string): Planned {
  const [applicationId, at = ""] = slot.split(" ");
  return { applicationId: Number(applicationId), at: Temporal.Instant.from(at) };
}
