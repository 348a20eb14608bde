import { toHundredths } from "../hundredths.ts";
import type { SettingValues } from "../settings/index.ts";
import type { CreateEventInput } from "./create-event.input.ts";
import { type GuildEvent, plannedByHand } from "./guild-event.ts";
import { requireStart } from "./require-start.ts";

/** What an event has before the database gives it a number. */
export type NewEvent = Omit<GuildEvent, "eventId">;

export type Planning = Pick<GuildEvent, "houseId" | "voiceChannelId" | "createdByUserId"> & {
  readonly now: Temporal.Instant;
  readonly settings: Pick<SettingValues, "events.durationMinutes" | "dkp.eventPoints">;
};

/** A new event, open for answers. One that would begin in the past, or too far ahead, is refused. */
export function createEvent(input: CreateEventInput, { now, settings, ...place }: Planning): NewEvent {
  const startsAt = requireStart(Temporal.Instant.from(input.startsAt), now);
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
    ...plannedByHand,
  };
}
