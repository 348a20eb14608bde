import { toHundredths } from "../hundredths.ts";
import type { SettingValues } from "../settings/index.ts";
import type { CreateEventInput } from "./create-event.input.ts";
import { hasCome, locksAt, opensAt } from "./event-moments.ts";
import { type EventRules, withRules } from "./event-rules.ts";
import { type GuildEvent, plannedByHand } from "./guild-event.ts";
import { requireStart } from "./require-start.ts";
import type { EventTemplate } from "./templates/event-template.ts";

/** What an event has before the database gives it a number. */
export type NewEvent = Omit<GuildEvent, "eventId">;

export type Planning = Pick<GuildEvent, "houseId" | "voiceChannelId" | "createdByUserId"> & {
  readonly now: Temporal.Instant;
  readonly settings: Pick<SettingValues, "events.durationMinutes" | "dkp.eventPoints">;
  /** What it is made from. */
  readonly template?: EventTemplate | undefined;
};

/** A new event, open for answers or a draft until then. One that would begin in the past, or too far ahead, is refused. */
export function createEvent(input: CreateEventInput, planning: Planning): NewEvent {
  const startsAt = requireStart(Temporal.Instant.from(input.startsAt), planning.now);
  const event = { ...toEvent(input, planning), startsAt };
  const rules = withDeadlineToCome(event, planning.now);
  const opens = opensAt({ startsAt, rules });
  const isDraft = opens !== null && !hasCome(opens, planning.now);
  return { ...event, rules, state: isDraft ? "draft" : "open" };
}

/** What was said goes before what the template says, and that before the usual. */
export function toEvent(
  input: CreateEventInput,
  { now: _, settings, template, ...place }: Planning,
): NewEvent {
  const startsAt = Temporal.Instant.from(input.startsAt);
  const usualMinutes = template?.durationMinutes ?? settings["events.durationMinutes"];
  const { durationMinutes = usualMinutes, rewardPoints, note = template?.note } = input;
  const usualReward = template?.reward ?? toHundredths(settings["dkp.eventPoints"] * 100);
  return {
    ...plannedByHand,
    ...place,
    title: input.title,
    note: note || null,
    startsAt,
    endsAt: startsAt.add({ minutes: durationMinutes }),
    state: "open",
    voiceChannelId: input.voiceChannelId ?? template?.voiceChannelId ?? place.voiceChannelId,
    reward: rewardPoints === undefined ? usualReward : toHundredths(rewardPoints * 100),
    templateId: template?.templateId ?? null,
    rules: withRules(input.rules, template?.rules),
  };
}

/** Whoever plans something for soon wants answers all the same: a deadline that is over by then is the start. */
function withDeadlineToCome(
  event: Pick<GuildEvent, "startsAt" | "rules">,
  now: Temporal.Instant,
): EventRules {
  return hasCome(locksAt(event), now) ? { ...event.rules, locksMinutesBefore: 0 } : event.rules;
}
