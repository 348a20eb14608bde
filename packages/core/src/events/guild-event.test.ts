import { expect, test } from "vitest";
import { toHundredths } from "../hundredths.ts";
import { requireOpenForAnswers } from "./answer-event.ts";
import { cancelEvent } from "./cancel-event.ts";
import { endEvent } from "./end-event.ts";
import { type EventState, type GuildEvent, hasEnded, plannedByHand } from "./guild-event.ts";
import { startEvent } from "./start-event.ts";

const startsAt = Temporal.Instant.from("2026-11-21T20:00:00Z");
const endsAt = startsAt.add({ minutes: 90 });
const event: GuildEvent = {
  eventId: 1,
  houseId: 1,
  title: "Siege",
  note: null,
  startsAt,
  endsAt,
  state: "open",
  voiceChannelId: null,
  reward: toHundredths(12_00),
  createdByUserId: null,
  ...plannedByHand,
};

const moments = {
  before: startsAt.subtract({ milliseconds: 1 }),
  start: startsAt,
  during: startsAt.add({ minutes: 1 }),
  end: endsAt,
};
type Moment = keyof typeof moments;

/** The outcome of an action in a few letters: the new state, `ok`, or the code of the refusal. */
function outcome(act: () => GuildEvent | undefined): unknown {
  try {
    return act()?.state ?? "ok";
  } catch (error) {
    return error instanceof Error && "code" in error ? error.code : error;
  }
}

type Row = readonly [state: EventState, moment: Moment, outcome: string];

test.each<Row>([
  ["open", "before", "ok"],
  ["live", "during", "ok"],
  ["open", "end", "events.closedForAnswers"],
  ["live", "end", "events.closedForAnswers"],
  ["settled", "during", "events.closedForAnswers"],
  ["cancelled", "before", "events.cancelled"],
])("an answer to an event that is %s, %s its time: %s", (state, moment, expected) => {
  const answer = () => {
    requireOpenForAnswers({ ...event, state }, moments[moment]);
    return undefined;
  };
  expect(outcome(answer)).toBe(expected);
});

test.each<Row>([
  ["open", "before", "open"],
  ["open", "start", "live"],
  ["open", "end", "live"],
  ["live", "during", "live"],
  ["settled", "end", "settled"],
  ["cancelled", "start", "cancelled"],
])("the start of an event that is %s, %s: %s", (state, moment, expected) => {
  expect(startEvent({ ...event, state }, moments[moment]).state).toBe(expected);
});

test.each<Row>([
  ["open", "before", "events.notStarted"],
  ["open", "start", "events.notStarted"],
  ["open", "during", "live"],
  ["live", "during", "live"],
  ["live", "end", "events.alreadyEnded"],
  ["settled", "during", "events.alreadyClosed"],
  ["cancelled", "during", "events.alreadyClosed"],
])("ending an event that is %s, %s: %s", (state, moment, expected) => {
  expect(outcome(() => endEvent({ ...event, state }, moments[moment]))).toBe(expected);
});

test("an event that was ended early is over from that moment", () => {
  const ended = endEvent(event, moments.during);
  expect(ended.endsAt).toEqual(moments.during);
  expect(hasEnded(ended, moments.during)).toBe(true);
  expect(hasEnded(event, moments.during)).toBe(false);
});

test.each<readonly [EventState, string]>([
  ["open", "cancelled"],
  ["live", "cancelled"],
  ["settled", "events.alreadyClosed"],
  ["cancelled", "events.alreadyClosed"],
])("calling off an event that is %s: %s", (state, expected) => {
  expect(outcome(() => cancelEvent({ ...event, state }))).toBe(expected);
});
