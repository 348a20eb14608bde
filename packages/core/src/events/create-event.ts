import { toHundredths } from "../hundredths.ts";
import { Refusal } from "../refusal.ts";
import type { SettingValues } from "../settings/index.ts";
import type { CreateEventInput } from "./create-event.input.ts";
import type { GuildEvent } from "./guild-event.ts";

/** What an event has before the database gives it a number. */
export type NewEvent = Omit<GuildEvent, "eventId">;

export type Planning = Pick<GuildEvent, "houseId" | "voiceChannelId" | "createdByUserId"> & {
  readonly now: Temporal.Instant;
  readonly settings: Pick<SettingValues, "events.durationMinutes" | "dkp.eventPoints">;
};

/** Two years: further ahead somebody mistyped the year. */
const maxHoursAhead = 2 * 365 * 24;

/** A new event, open for answers. One that would begin in the past, or too far ahead, is refused. */
export function createEvent(input: CreateEventInput, { now, settings, ...place }: Planning): NewEvent {
  const startsAt = Temporal.Instant.from(input.startsAt);
  if (Temporal.Instant.compare(startsAt, now) < 0) throw new Refusal("events.startsInPast");
  const latestStart = now.add({ hours: maxHoursAhead });
  if (Temporal.Instant.compare(startsAt, latestStart) > 0) throw new Refusal("events.startsTooFarAhead");
  const { durationMinutes = settings["events.durationMinutes"], rewardPoints = settings["dkp.eventPoints"] } =
    input;
  return {
    ...place,
    title: input.title,
    note: input.note || null,
    startsAt,
    endsAt: startsAt.add({ minutes: durationMinutes }),
    state: "open",
    reward: toHundredths(rewardPoints * 100),
  };
}
