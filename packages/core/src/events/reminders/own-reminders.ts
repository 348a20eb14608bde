import type { Reminder } from "../../settings/index.ts";

/** What somebody chose about reminders; nothing chosen is as each reminder says. */
export const ownReminderWays = ["dm", "thread", "none"] as const;

export type OwnReminderWay = (typeof ownReminderWays)[number];

/** How somebody wants to be reminded in a guild. Null is as the guild has it. */
export type OwnReminders = {
  readonly way: OwnReminderWay | null;
  /** Hours of the own clock. */
  readonly quietFromHour: number | null;
  readonly quietUntilHour: number | null;
  /** When Discord last said that the person takes no direct messages of ours. */
  readonly refusedAt: Temporal.Instant | null;
};

/** How a reminder reaches somebody who chose so, as long as messages arrive there. */
export function wayToReach(way: Reminder["way"], chosen: OwnReminderWay | null): OwnReminderWay {
  if (chosen === "none") return "none";
  if (way === "thread") return "thread";
  return chosen ?? (way === "dm" ? "dm" : "thread");
}

export const nothingChosen: OwnReminders = {
  way: null,
  quietFromHour: null,
  quietUntilHour: null,
  refusedAt: null,
};

/** For so long nobody knocks again at a door that was closed. */
const knockAgainDays = 7;

/** What Discord said of somebody's door since then still counts. */
export function refusedSince(now: Temporal.Instant): Temporal.Instant {
  return now.subtract({ hours: knockAgainDays * 24 });
}

/** Whether direct messages of ours surely do not arrive. */
export function refusesMessages(
  { refusedAt }: Pick<OwnReminders, "refusedAt">,
  now: Temporal.Instant,
): boolean {
  return refusedAt !== null && Temporal.Instant.compare(refusedAt, refusedSince(now)) > 0;
}
