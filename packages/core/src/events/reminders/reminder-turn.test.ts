import { expect, test } from "vitest";
import { standardRules } from "../standard-rules.ts";
import { isAddressed } from "./is-addressed.ts";
import { isOfUse, readTurn, turnsOf } from "./reminder-turn.ts";
import { remindersOf } from "./reminders-of.ts";

const startsAt = Temporal.Instant.from("2026-11-21T20:00:00Z");
const event = { eventId: 42, startsAt, endsAt: startsAt.add({ hours: 2 }), state: "open" } as const;
const dayBefore = { minutesBefore: 1440, audience: "unanswered", way: "chosen" } as const;
const atStart = { minutesBefore: -5, audience: "notInVoice", way: "dm" } as const;
const settings = { "events.reminders": ["1440:unanswered:chosen", "-5:notInVoice:dm"] };

test("an event has the reminders of the guild unless it says otherwise; Roll-call and what nobody planned have none", () => {
  const plain = { isPlanned: true, rules: standardRules };
  expect(remindersOf(plain, settings)).toEqual([dayBefore, atStart]);
  expect(remindersOf({ ...plain, rules: { ...standardRules, reminders: [] } }, settings)).toEqual([]);
  const rollCall = { ...standardRules, isRollCall: true };
  expect(remindersOf({ ...plain, rules: rollCall }, settings)).toEqual([]);
  expect(remindersOf({ ...plain, rules: { ...rollCall, reminders: [atStart] } }, settings)).toEqual([
    atStart,
  ]);
  expect(remindersOf({ ...plain, isPlanned: false }, settings)).toEqual([]);
});

test("only what is still to come has a run, and its slot says which event, start and reminder it is", () => {
  const now = startsAt.subtract({ hours: 24 });
  expect(turnsOf(event, [dayBefore, atStart], now).map(({ dueAt }) => dueAt)).toEqual([
    startsAt.add({ minutes: 5 }),
  ]);
  const [run] = turnsOf(event, [dayBefore], now.subtract({ seconds: 1 }));
  expect(run?.slot.length).toBeLessThanOrEqual(64);
  expect(readTurn(run?.slot ?? "")).toEqual({
    eventId: 42,
    startsAt,
    minutesBefore: 1440,
    audience: "unanswered",
  });
  expect(readTurn("of another release")).toBeUndefined();
});

test("a turn that comes late is of use before the start, or a quarter of an hour after its time", () => {
  const before = { ...event, ...dayBefore };
  const after = { ...event, ...atStart };
  expect(isOfUse(before, event, startsAt.subtract({ minutes: 1 }))).toBe(true);
  expect(isOfUse(before, event, startsAt)).toBe(false);
  expect(isOfUse(after, { ...event, state: "live" }, startsAt.add({ minutes: 20 }))).toBe(true);
  expect(isOfUse(after, { ...event, state: "live" }, startsAt.add({ minutes: 21 }))).toBe(false);
});

test("an event that was moved, called off or is not shown yet reminds nobody by its former turn", () => {
  const now = startsAt.subtract({ hours: 1 });
  const turn = { ...event, ...dayBefore };
  expect(isOfUse(turn, { ...event, startsAt: startsAt.add({ minutes: 15 }) }, now)).toBe(false);
  for (const state of ["draft", "cancelled", "settled"] as const)
    expect(isOfUse(turn, { ...event, state }, now)).toBe(false);
});

test("each reminder is for those whom it names", () => {
  const seat = { isWaiting: false, publishedPick: null, isByDefault: false };
  const come = { ...seat, answer: "coming" } as const;
  const lineUp = { hasLineUp: true };
  expect(isAddressed("unanswered", { signUp: undefined, isInVoice: null }, standardRules)).toBe(true);
  expect(isAddressed("unanswered", { signUp: { ...seat, answer: "cant" }, isInVoice: null }, lineUp)).toBe(
    false,
  );
  expect(isAddressed("coming", { signUp: come, isInVoice: null }, standardRules)).toBe(true);
  expect(isAddressed("coming", { signUp: { ...come, isWaiting: true }, isInVoice: null }, lineUp)).toBe(
    false,
  );
  expect(isAddressed("coming", { signUp: { ...seat, answer: "maybe" }, isInVoice: null }, lineUp)).toBe(
    false,
  );
  expect(isAddressed("picked", { signUp: come, isInVoice: null }, standardRules)).toBe(true);
  expect(isAddressed("picked", { signUp: come, isInVoice: null }, lineUp)).toBe(false);
  expect(
    isAddressed("picked", { signUp: { ...come, publishedPick: "picked" }, isInVoice: null }, lineUp),
  ).toBe(true);
  expect(isAddressed("notInVoice", { signUp: come, isInVoice: false }, standardRules)).toBe(true);
  expect(isAddressed("notInVoice", { signUp: come, isInVoice: true }, standardRules)).toBe(false);
  expect(isAddressed("notInVoice", { signUp: come, isInVoice: null }, standardRules)).toBe(false);
});

test.each([
  ["unanswered", [true, true]],
  ["coming", [false, false]],
  ["picked", [false, true]],
  ["notInVoice", [false, true]],
] as const)(
  "who is signed up by default has not answered, and is expected only once picked: %s",
  (audience, addressed) => {
    const signUp = { answer: "coming", isWaiting: false, isByDefault: true } as const;
    const seated = { signUp: { ...signUp, publishedPick: null }, isInVoice: false };
    const picked = { signUp: { ...signUp, publishedPick: "picked" as const }, isInVoice: false };
    expect([
      isAddressed(audience, seated, standardRules),
      isAddressed(audience, picked, { hasLineUp: true }),
    ]).toEqual(addressed);
  },
);
