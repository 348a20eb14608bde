import type { GiftCode } from "./gift-code.ts";

/** The jobs that look at a code again. Their names stand in the database. */
export const codeReminderJob = "code-reminder";
export const codeExpiryJob = "code-expiry";

/** Codes that run out this long after the one whose time it is are told of in the same message. */
const togetherHours = 12;

type Expiring = Pick<GiftCode, "codeId" | "expiresAt">;

/** Both looks at a code that runs out: one before, and one when it does. With nought hours nobody is reminded. */
export function runsOfCode({ codeId, expiresAt }: Expiring, reminderHours: number) {
  if (!expiresAt) return [];
  const slot = `${codeId} ${expiresAt}`;
  const end = { job: codeExpiryJob, slot, dueAt: expiresAt };
  if (reminderHours === 0) return [end];
  return [{ job: codeReminderJob, slot, dueAt: expiresAt.subtract({ hours: reminderHours }) }, end];
}

/** What a run is about, by its slot. */
export function codeOfSlot(slot: string): {
  readonly codeId: number;
  readonly expiresAt: Temporal.Instant;
} {
  const [codeId, expiresAt = ""] = slot.split(" ");
  return { codeId: Number(codeId), expiresAt: Temporal.Instant.from(expiresAt) };
}

type Moment = { readonly now: Temporal.Instant; readonly reminderHours: number };

/** The codes of which somebody is reminded now: all that run out about then, and not long after they were posted. */
export function findExpiringCodes<Each extends Pick<GiftCode, "expiresAt" | "endedAt" | "postedAt">>(
  codes: readonly Each[],
  { now, reminderHours }: Moment,
): readonly Each[] {
  const until = now.add({ hours: reminderHours + togetherHours });
  return codes.filter(({ expiresAt, endedAt, postedAt }) => {
    if (!expiresAt || endedAt) return false;
    const remindedFrom = expiresAt.subtract({ hours: reminderHours });
    const isAhead = Temporal.Instant.compare(now, expiresAt) < 0;
    const isNear = Temporal.Instant.compare(expiresAt, until) <= 0;
    return isAhead && isNear && Temporal.Instant.compare(postedAt, remindedFrom) <= 0;
  });
}

/** The jobs by which people hear of codes that run out. Their names stand in the database. */
export const codeLetterJob = "code-letter";
export const codeCallJob = "code-call";

export function runOfCodeLetter({
  memberId,
  dueAt,
}: {
  readonly memberId: number;
  readonly dueAt: Temporal.Instant;
}) {
  return { job: codeLetterJob, slot: `${memberId} ${dueAt}`, dueAt };
}

export const memberOfLetter = (slot: string): number => Number(slot.split(" ")[0]);

/** So long it is waited for others before people are named. */
const callMinutes = 5;

/** People who are not to be reached directly at about the same time are named together. */
export function runOfCodeCall(now: Temporal.Instant) {
  const dueAt = now
    .add({ minutes: callMinutes })
    .round({ smallestUnit: "minute", roundingIncrement: callMinutes, roundingMode: "ceil" });
  return { job: codeCallJob, slot: String(dueAt), dueAt };
}
