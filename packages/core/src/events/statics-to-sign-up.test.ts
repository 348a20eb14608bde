import { expect, test } from "vitest";
import { type EventRules, eventRules } from "./event-rules.ts";
import type { EventState } from "./guild-event.ts";
import { standardRules } from "./standard-rules.ts";
import { staticsToSignUp } from "./statics-to-sign-up.ts";

const at = (state: EventState, ...staticIds: number[]) => {
  const rules: EventRules = { ...standardRules, staticIds };
  return { state, rules };
};

test.each([
  {
    title: "a new event that is open at once signs up all",
    known: undefined,
    event: at("open", 1, 2),
    expected: [1, 2],
  },
  { title: "a new draft waits", known: undefined, event: at("draft", 1), expected: [] },
  {
    title: "a draft that opens signs up all",
    known: at("draft", 1, 2),
    event: at("open", 1, 2),
    expected: [1, 2],
  },
  {
    title: "an open event that stays as it is signs up nobody",
    known: at("open", 1),
    event: at("open", 1),
    expected: [],
  },
  {
    title: "an open event signs up the static that it names anew",
    known: at("open", 1),
    event: at("open", 1, 2),
    expected: [2],
  },
  {
    title: "a static that is named no longer signs up nobody",
    known: at("open", 1, 2),
    event: at("open", 2),
    expected: [],
  },
  {
    title: "what comes back after it was called off signs up all",
    known: at("cancelled", 1),
    event: at("open", 1),
    expected: [1],
  },
  {
    title: "what members may answer again signs up all",
    known: at("locked", 1),
    event: at("open", 1),
    expected: [1],
  },
  {
    title: "after the deadline nobody is signed up",
    known: at("draft", 1),
    event: at("locked", 1),
    expected: [],
  },
  { title: "nobody is signed up for what has begun", known: at("open"), event: at("live", 1), expected: [] },
] as const)("$title", ({ known, event, expected }) => {
  expect(staticsToSignUp(known, event)).toEqual(expected);
});

test("an event names 25 statics at most", () => {
  const name = (count: number) => eventRules.safeParse(at("open", ...Array(count).fill(1)).rules).success;
  expect([name(25), name(26)]).toEqual([true, false]);
});
