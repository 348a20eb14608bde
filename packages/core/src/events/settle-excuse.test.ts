import { expect, test } from "vitest";
import { type KeptAnswer, settleExcuse } from "./settle-excuse.ts";

const at = (minute: number) => Temporal.Instant.from("2026-11-21T20:00:00Z").add({ minutes: minute });
const own = (minute: number): KeptAnswer => ({
  answer: "coming",
  answeredAt: at(minute),
  excusedBy: null,
  isExcused: false,
  isByDefault: false,
});
const byLeave: KeptAnswer = { ...own(0), answer: "cant", excusedBy: "leave", isExcused: true };
const byDefault: KeptAnswer = { ...own(15), isByDefault: true };
const leave = { source: "leave", saidAt: at(10), isInTime: true } as const;
const week = { ...leave, source: "week" } as const;

test.each([
  { title: "nothing was said, and nothing excuses", kept: undefined, excuse: undefined, decision: "keep" },
  { title: "a leave answers for who said nothing", kept: undefined, excuse: leave, decision: "excuse" },
  { title: "a leave replaces what was said before it", kept: own(5), excuse: leave, decision: "excuse" },
  { title: "what is said after the leave stays", kept: own(15), excuse: leave, decision: "keep" },
  { title: "a week does not replace what somebody said", kept: own(5), excuse: week, decision: "keep" },
  { title: "a week answers for who said nothing", kept: undefined, excuse: week, decision: "excuse" },
  {
    title: "a week answers for who is signed up by default",
    kept: byDefault,
    excuse: week,
    decision: "excuse",
  },
  { title: "a leave answers for them at any time", kept: byDefault, excuse: leave, decision: "excuse" },
  {
    title: "a sign-up by default stays without an excuse",
    kept: byDefault,
    excuse: undefined,
    decision: "keep",
  },
  { title: "an excuse that stands is kept", kept: byLeave, excuse: leave, decision: "keep" },
  {
    title: "an excuse that came too late after all is written anew",
    kept: byLeave,
    excuse: { ...leave, isInTime: false },
    decision: "excuse",
  },
  {
    title: "what the leave answered is taken back when it is over",
    kept: byLeave,
    excuse: undefined,
    decision: "takeBack",
  },
  { title: "a week takes over from a leave that ended", kept: byLeave, excuse: week, decision: "excuse" },
  { title: "what somebody said is nobody's to take back", kept: own(5), excuse: undefined, decision: "keep" },
] as const)("$title", ({ kept, excuse, decision }) => {
  expect(settleExcuse(kept, excuse)).toBe(decision);
});
