import type { InactivityCause } from "./find-inactivity.ts";

/** An officer had somebody asked whether the person is still there, or what is known of the power still right. */
export type Nudge = {
  readonly nudgeId: number;
  readonly memberId: number;
  readonly cause: InactivityCause;
  readonly nudgedAt: Temporal.Instant;
  /** Null while the person has not said so. */
  readonly answeredAt: Temporal.Instant | null;
};

/** Nobody is asked twice within so many days. */
export const nudgeAgainDays = 7;

/** Whether the last time is long enough ago to ask once more. */
export function mayNudgeAgain(last: Pick<Nudge, "nudgedAt"> | null, now: Temporal.Instant): boolean {
  return !last || Temporal.Instant.compare(last.nudgedAt.add({ hours: nudgeAgainDays * 24 }), now) <= 0;
}

type Asked = {
  /** Null without a Discord account. */
  readonly userId: string | null;
  readonly isInServer: boolean;
  readonly nudge: Pick<Nudge, "nudgedAt"> | null;
};

/** Whether the person can be asked in Discord now. */
export function mayNudge({ userId, isInServer, nudge }: Asked, now: Temporal.Instant): boolean {
  return userId !== null && isInServer && mayNudgeAgain(nudge, now);
}
