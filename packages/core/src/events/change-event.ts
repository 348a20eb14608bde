import { toHundredths } from "../hundredths.ts";
import { Refusal } from "../refusal.ts";
import type { ChangeEventInput } from "./change-event.input.ts";
import { withRules } from "./event-rules.ts";
import { type GuildEvent, isClosed } from "./guild-event.ts";
import { requireStart } from "./require-start.ts";
import { stateAfterMove } from "./state-after-move.ts";

/**
 * The event with what an officer changed. Its answers stay. One that has begun keeps its start, because presence counts from
 * there; its length may still be mended until it is settled.
 */
export function changeEvent(event: GuildEvent, input: ChangeEventInput, now: Temporal.Instant): GuildEvent {
  if (isClosed(event)) throw new Refusal("events.alreadyClosed", { title: event.title });
  const startsAt = moveStart(event, input.startsAt, now);
  const { title = event.title, note = event.note ?? "", durationMinutes, rewardPoints } = input;
  const length =
    durationMinutes === undefined ? event.startsAt.until(event.endsAt) : { minutes: durationMinutes };
  const changed = {
    ...event,
    title,
    note: note || null,
    startsAt,
    endsAt: startsAt.add(length),
    reward: rewardPoints === undefined ? event.reward : toHundredths(rewardPoints * 100),
    voiceChannelId: input.voiceChannelId === undefined ? event.voiceChannelId : input.voiceChannelId,
    rules: withRules(input.rules, event.rules),
  };
  return event.state === "live" ? changed : { ...changed, state: stateAfterMove(event, changed, now) };
}

function moveStart(event: GuildEvent, wanted: string | undefined, now: Temporal.Instant): Temporal.Instant {
  const startsAt = wanted === undefined ? event.startsAt : Temporal.Instant.from(wanted);
  if (startsAt.equals(event.startsAt)) return startsAt;
  const hasBegun = event.state === "live" || Temporal.Instant.compare(now, event.startsAt) >= 0;
  if (hasBegun) throw new Refusal("events.alreadyBegun", { title: event.title });
  return requireStart(startsAt, now);
}
