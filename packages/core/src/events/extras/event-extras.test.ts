import { expect, test } from "vitest";
import type { EventState } from "../guild-event.ts";
import { standardRules } from "../standard-rules.ts";
import {
  type ExtraKind,
  extraKinds,
  isPartyExtra,
  isPartyVoiceOverdue,
  isVoiceOverdue,
  lookAgainAt,
  nextRound,
  nextTurnOf,
  partyExtraKinds,
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
    const own = { ...event, partyExtras: partyExtraKinds };
    expect(phaseOf({ ...own, state: "draft" }, kind, now)).toBe("before");
    expect(phaseOf({ ...own, state: "cancelled" }, kind, now)).toBe("after");
    expect(phaseOf({ ...own, state: "settled" }, kind, now)).toBe("after");
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

test("what parties have comes with those that want it, and a voice channel goes 15 minutes after the end for certain", () => {
  const now = startsAt.subtract({ minutes: 10 });
  expect(phaseOf(event, "partyRole", now)).toBe("after");
  const parties = { ...event, partyExtras: partyExtraKinds };
  expect(phaseOf(parties, "partyRole", now)).toBe("during");
  const { endsAt } = event;
  const goesAt = endsAt.add({ minutes: 15 });
  for (const state of ["live", "settled"] as const)
    expect(nextTurnOf({ ...parties, rules: standardRules, state }, endsAt)).toEqual(goesAt);
  expect(isPartyVoiceOverdue(event, goesAt.subtract({ seconds: 1 }))).toBe(false);
  expect(isPartyVoiceOverdue(event, goesAt)).toBe(true);
});

test("what was taken from a party is made anew, and what somebody deleted by hand is not", () => {
  const made = { eventId: 1, partyKey: "1", round: 1, discordId: "9", endingAt: null, goneAt: null };
  const taken = { ...made, endingAt: startsAt, goneAt: startsAt };
  expect(nextRound(undefined)).toBe(0);
  for (const kind of partyExtraKinds) {
    expect(nextRound({ ...made, kind })).toBe(1);
    expect(nextRound({ ...taken, kind })).toBe(2);
    expect(nextRound({ ...made, kind, goneAt: startsAt })).toBeUndefined();
  }
  for (const kind of extraKinds.filter((each) => !isPartyExtra(each)))
    expect(nextRound({ ...taken, kind, partyKey: "" })).toBeUndefined();
});
