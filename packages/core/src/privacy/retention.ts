/** Nights of the whole deployment, and of one guild. Names of jobs stand in the database. */
export const forgetEverywhereJob = "forget-everywhere";
export const forgetInGuildJob = "forget-in-guild";

/** How long the deployment keeps what no guild decides about. In hours: an instant knows no days. */
export const keptHours = {
  /** Facts that every handler is done with, and their deliveries. */
  deliveredFacts: 7 * 24,
  /** Runs of jobs that are done. */
  doneJobs: 30 * 24,
  /** Who was reminded of an event, after the day of that event. */
  reminders: 30 * 24,
  /** Whom an officer was about to mark, and did not. */
  markDrafts: 24,
  /** Notes of officers that were deleted, and can come back until then. */
  deletedNotes: 7 * 24,
} as const;

/** How much one transaction deletes, so that nobody waits for it. */
export const forgetBatchSize = 500;

/** Four in the morning, when guilds sleep. */
const nightHour = 4;

type Night = {
  readonly timeZone: string;
  readonly now: Temporal.Instant;
  /** By the guild's clock; left out: four. */
  readonly hour?: number;
};

/** The next night of a guild, by its own clock, as a run of a job: asked for twice, it is still one. */
export function planNight(
  job: string,
  { timeZone, now, hour = nightHour }: Night,
): { readonly job: string; readonly slot: string; readonly dueAt: Temporal.Instant } {
  const wall = now.toZonedDateTimeISO(timeZone);
  const tonight = wall.with({ hour, minute: 0, second: 0, millisecond: 0, microsecond: 0 });
  const night = Temporal.ZonedDateTime.compare(tonight, wall) > 0 ? tonight : tonight.add({ days: 1 });
  return { job, slot: night.toPlainDate().toString(), dueAt: night.toInstant() };
}

/** The rest of a night's work, which was too much for one run. */
export function planRest(
  { job, slot }: { readonly job: string; readonly slot: string },
  now: Temporal.Instant,
): { readonly job: string; readonly slot: string; readonly dueAt: Temporal.Instant } {
  const [night, part = "1"] = slot.split(" part ");
  return { job, slot: `${night} part ${Number(part) + 1}`, dueAt: now };
}
