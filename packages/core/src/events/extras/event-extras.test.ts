import { expect, test } from "vitest";
import { standardRules } from "../event-rules.ts";
import type { EventState } from "../guild-event.ts";
import {
  type ExtraKind,
  extraKinds,
  isVoiceOverdue,
  lookAgainAt,
  nextTurnOf,
  phaseOf,
} from "./event-extras.ts";

const startsAt = Temporal.Instant.from("2026-11-24T20:00:00Z");

const event = {
  startsAt,
  endsAt: startsAt.add({ hours: 2 }),
  state: "open" as EventState,
  rules: {
    ...standardRules,
    hasThread: true,
    hasScheduledEvent: true,
    hasVoiceChannel: true,
    hasRole: true,
  },
};

test.each<[ExtraKind, number, string]>([
  ["thread", -600, "during"],
  ["thread", 121, "during"],
  ["thread", 26 * 60, "after"],
  ["scheduledEvent", -600, "during"],
  ["scheduledEvent", 120, "after"],
  ["voiceChannel", -31, "before"],
  ["voiceChannel", -30, "during"],
  ["voiceChannel", 120, "after"],
  ["role", 119, "during"],
  ["role", 120, "after"],
])("%s, %i minutes after the start, is %s", (kind, minutes, phase) => {
  expect(phaseOf(event, kind, startsAt.add({ minutes }))).toBe(phase);
});

test("a draft has nothing yet, and what is paid or called off has nothing any more", () => {
  const now = startsAt.subtract({ minutes: 10 });
  for (const kind of extraKinds) {
    expect(phaseOf({ ...event, state: "draft" }, kind, now)).toBe("before");
    expect(phaseOf({ ...event, state: "cancelled" }, kind, now)).toBe("after");
    expect(phaseOf({ ...event, state: "settled" }, kind, now)).toBe("after");
    expect(phaseOf({ ...event, rules: standardRules }, kind, now)).toBe("after");
  }
});

test("an event of the day's card has no thread", () => {
  const rollCall = { ...event, rules: { ...event.rules, isRollCall: true } };
  expect(phaseOf(rollCall, "thread", startsAt)).toBe("after");
  expect(phaseOf(rollCall, "role", startsAt)).toBe("during");
});

test("each look names the next, until the thread was closed", () => {
  const looks: number[] = [];
  let now = startsAt.subtract({ hours: 10 });
  for (let next = nextTurnOf(event, now); next; next = nextTurnOf(event, now)) {
    looks.push(startsAt.until(next).total("minutes"));
    now = next;
  }
  expect(looks).toEqual([-30, 120, 26 * 60]);
  expect(nextTurnOf({ ...event, rules: standardRules }, startsAt)).toBeUndefined();
  expect(nextTurnOf({ ...event, state: "cancelled" }, startsAt)).toBeUndefined();
});

test("people in a voice channel keep it for six hours at most", () => {
  expect(isVoiceOverdue(event, event.endsAt.add({ minutes: 359 }))).toBe(false);
  expect(isVoiceOverdue(event, event.endsAt.add({ hours: 6 }))).toBe(true);
});

test("whoever asks when to look again is told the same moment", () => {
  const next = startsAt.add({ minutes: 5 });
  expect(lookAgainAt(startsAt)).toEqual(next);
  expect(lookAgainAt(startsAt.add({ seconds: 299 }))).toEqual(next);
});
