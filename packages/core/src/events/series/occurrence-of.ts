import type { NewEvent } from "../create-event.ts";
import { hasCome, locksAt, opensAt } from "../event-moments.ts";
import type { GuildEvent } from "../guild-event.ts";
import { stateAfterMove } from "../state-after-move.ts";
import type { EventSeries, SeriesPlan } from "./event-series.ts";
import type { Occurrence } from "./list-occurrences.ts";

type Making = {
  /** Of the guild, where the series names none. */
  readonly usualVoiceChannelId: string | null;
  readonly now: Temporal.Instant;
};

/** The event of one day of a series. */
export function occurrenceOf(
  series: EventSeries,
  { localDate, startsAt }: Occurrence,
  { usualVoiceChannelId, now }: Making,
): NewEvent {
  const { seriesId, houseId, createdByUserId, templateId } = series;
  const event: NewEvent = {
    ...asPlanned(series, startsAt),
    voiceChannelId: series.voiceChannelId ?? usualVoiceChannelId,
    houseId,
    createdByUserId,
    templateId,
    seriesId,
    localDate,
    isPlanned: true,
    state: "open",
  };
  return { ...event, state: firstState(event, now) };
}

function asPlanned({ title, note, reward, rules, durationMinutes }: SeriesPlan, startsAt: Temporal.Instant) {
  return { title, note, reward, rules, startsAt, endsAt: startsAt.add({ minutes: durationMinutes }) };
}

type Following = Making & {
  readonly known: SeriesPlan;
  readonly plan: SeriesPlan;
  readonly startsAt: Temporal.Instant;
};

/** The event as its series plans it from now on. One that comes back after it was called off begins like a new one. */
export function followSeries(
  event: GuildEvent,
  { known, plan, startsAt, usualVoiceChannelId, now }: Following,
): GuildEvent {
  const { templateId } = plan;
  const isSameVoice = plan.voiceChannelId === known.voiceChannelId;
  const voiceChannelId = isSameVoice ? event.voiceChannelId : (plan.voiceChannelId ?? usualVoiceChannelId);
  const moved = { ...event, ...asPlanned(plan, startsAt), voiceChannelId, templateId };
  const state = event.state === "cancelled" ? firstState(moved, now) : stateAfterMove(event, moved, now);
  return { ...moved, state };
}

function firstState(event: Pick<NewEvent, "startsAt" | "rules">, now: Temporal.Instant): GuildEvent["state"] {
  const opens = opensAt(event);
  if (opens !== null && !hasCome(opens, now)) return "draft";
  return hasCome(locksAt(event), now) ? "locked" : "open";
}
