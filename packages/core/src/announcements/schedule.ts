import { Refusal } from "../refusal.ts";
import type { AnnouncementState } from "./announcement.ts";

/** The job that posts an announcement at its time. The name stands in the database. */
export const announcementDueJob = "announcement-due";

/** Old news is worse than none: what could not be posted for so long is a draft again. */
export const catchUpHours = 24;
const furthestDays = 366;

/**
 * The moment that a guild's clock shows this wall time. What is skipped when clocks go forward is an hour later; what comes
 * twice when they go back is the first of the two.
 */
export function planPostAt(wallTime: string, timeZone: string, now: Temporal.Instant): Temporal.Instant {
  const at = Temporal.PlainDateTime.from(wallTime).toZonedDateTime(timeZone).toInstant();
  if (Temporal.Instant.compare(at, now) <= 0) throw new Refusal("announcements.notAhead");
  if (now.until(at).total("hours") > furthestDays * 24) throw new Refusal("announcements.tooFarAhead");
  return at;
}

type Scheduled = {
  readonly announcementId: number;
  readonly state: AnnouncementState;
  readonly postAt: Temporal.Instant | null;
};

/** The run that posts it. Another time is another run, and the one before it finds nothing to do. */
export function runOfAnnouncement(announcementId: number, postAt: Temporal.Instant) {
  const slot = `${announcementId} ${postAt.epochMilliseconds}`;
  return { job: announcementDueJob, slot, dueAt: postAt };
}

/** What a slot of that run names. */
export function readSlot(slot: string): {
  readonly announcementId: number;
  readonly atMilliseconds: number;
} {
  const [announcementId = 0, atMilliseconds = 0] = slot.split(" ").map(Number);
  return { announcementId, atMilliseconds };
}

/** What a run does that was ordered for a time: nothing when that is no longer its time, and too late is too late. */
export function decideDue(
  { state, postAt }: Pick<Scheduled, "state" | "postAt">,
  atMilliseconds: number,
  now: Temporal.Instant,
): "leave" | "post" | "miss" {
  if (state !== "scheduled" || postAt?.epochMilliseconds !== atMilliseconds) return "leave";
  return postAt.until(now).total("hours") > catchUpHours ? "miss" : "post";
}
