import { type Reminder, type ReminderAudience, reminderAudiences } from "../../settings/index.ts";
import { type GuildEvent, standingStates } from "../guild-event.ts";

/** Name of the job that reminds people of an event. */
export const remindJob = "remind";

/** Which reminder of which event, for the start that it had. */
export type ReminderTurn = Pick<Reminder, "minutesBefore" | "audience"> &
  Pick<GuildEvent, "eventId" | "startsAt">;

/** A reminder from the start on is of use for so long; one before it until the start. */
const usefulMinutes = 15;

export function dueAt({ startsAt, minutesBefore }: Pick<ReminderTurn, "startsAt" | "minutesBefore">) {
  return startsAt.subtract({ minutes: minutesBefore });
}

/** The run of this turn at this time: one that comes again later, because it was night for somebody, has another slot. */
export function runOfTurn(
  { eventId, startsAt, minutesBefore, audience }: ReminderTurn,
  at: Temporal.Instant,
) {
  const parts = [eventId, startsAt.epochMilliseconds, minutesBefore, audience, at.epochMilliseconds];
  return { job: remindJob, slot: parts.join(" "), dueAt: at };
}

/** Undefined for a slot that no release of ours wrote. */
export function readTurn(slot: string): ReminderTurn | undefined {
  const [eventId, startsAt, minutesBefore, name] = slot.split(" ");
  const audience = reminderAudiences.find((one): one is ReminderAudience => one === name);
  if (!audience || !startsAt) return undefined;
  return {
    eventId: Number(eventId),
    startsAt: Temporal.Instant.fromEpochMilliseconds(Number(startsAt)),
    minutesBefore: Number(minutesBefore),
    audience,
  };
}

/** The runs of the reminders that are still to come. One whose time was over when the event was planned never comes. */
export function turnsOf(
  { eventId, startsAt }: Pick<GuildEvent, "eventId" | "startsAt">,
  reminders: readonly Reminder[],
  now: Temporal.Instant,
) {
  const turns = reminders.map(({ minutesBefore, audience }) => ({
    eventId,
    startsAt,
    minutesBefore,
    audience,
  }));
  return turns
    .filter((turn) => Temporal.Instant.compare(dueAt(turn), now) > 0)
    .map((turn) => runOfTurn(turn, dueAt(turn)));
}

/** Whether the turn still says something true and of use: after an outage, or when the event was moved or is over. */
export function isOfUse(
  turn: ReminderTurn,
  event: Pick<GuildEvent, "startsAt" | "endsAt" | "state">,
  now: Temporal.Instant,
): boolean {
  const stands = standingStates.some((state) => state === event.state);
  if (!stands || !event.startsAt.equals(turn.startsAt)) return false;
  if (turn.minutesBefore > 0) return Temporal.Instant.compare(now, event.startsAt) < 0;
  return (
    Temporal.Instant.compare(now, dueAt(turn).add({ minutes: usefulMinutes })) <= 0 &&
    Temporal.Instant.compare(now, event.endsAt) < 0
  );
}
