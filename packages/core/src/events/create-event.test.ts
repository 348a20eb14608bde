import { expect, test } from "vitest";
import { toHundredths } from "../hundredths.ts";
import { createEventInput } from "./create-event.input.ts";
import { createEvent } from "./create-event.ts";
import { withRules } from "./event-rules.ts";
import { plannedByHand } from "./guild-event.ts";
import { standardRules } from "./standard-rules.ts";
import type { EventTemplate } from "./templates/event-template.ts";

const now = Temporal.Instant.from("2026-11-21T12:00:00Z");
const settings = { "events.durationMinutes": 45, "dkp.eventPoints": 7 };
const planning = { houseId: 1, voiceChannelId: "2", createdByUserId: "3", now, settings };
const wish = {
  title: "Siege",
  startsAt: "2026-11-21T21:00:00+01:00",
  durationMinutes: 90,
  rewardPoints: 12,
};

test("a new event is open, ends after its duration, and pays its points in hundredths", () => {
  expect(createEvent(createEventInput.parse({ ...wish, note: "  " }), planning)).toEqual({
    houseId: 1,
    voiceChannelId: "2",
    createdByUserId: "3",
    title: "Siege",
    note: null,
    startsAt: Temporal.Instant.from("2026-11-21T20:00:00Z"),
    endsAt: Temporal.Instant.from("2026-11-21T21:30:00Z"),
    state: "open",
    reward: 12_00,
    ...plannedByHand,
  });
});

test("without a length and a pay of its own an event has those that the guild says", () => {
  const { title, startsAt } = wish;
  expect(createEvent({ title, startsAt }, planning)).toMatchObject({
    endsAt: Temporal.Instant.from("2026-11-21T20:45:00Z"),
    reward: 7_00,
  });
});

const template: EventTemplate = {
  templateId: 5,
  name: "Siege",
  note: "Bring rams",
  durationMinutes: 120,
  reward: toHundredths(20_00),
  voiceChannelId: "4".repeat(18),
  rules: withRules({ seats: 30, hasThread: true }),
};

test("an event is as its template says, but for what is said of it", () => {
  const { title, startsAt } = wish;
  expect(createEvent({ title, startsAt }, { ...planning, template })).toMatchObject({
    note: "Bring rams",
    endsAt: Temporal.Instant.from("2026-11-21T22:00:00Z"),
    reward: 20_00,
    voiceChannelId: template.voiceChannelId,
    templateId: 5,
    rules: { seats: 30, hasThread: true },
  });
  const said = { ...wish, note: "", rules: { seats: null } };
  expect(createEvent(said, { ...planning, template })).toMatchObject({
    note: null,
    endsAt: Temporal.Instant.from("2026-11-21T21:30:00Z"),
    reward: 12_00,
    rules: { ...standardRules, hasThread: true },
  });
});

test("rules that a form leaves out come in by no default", () => {
  expect(createEventInput.parse({ ...wish, rules: { seats: 30 } }).rules).toEqual({ seats: 30 });
  expect(createEventInput.parse({ ...wish, rules: {} }).rules).toEqual({});
});

test("an event that opens later is a draft until then", () => {
  const opening = (opensHoursBefore: number) =>
    createEvent({ ...wish, rules: { opensHoursBefore } }, planning).state;
  expect(opening(7)).toBe("draft");
  expect(opening(8)).toBe("open");
});

test("a deadline that is over when the event is planned is its start", () => {
  const lockedFrom = (locksMinutesBefore: number) =>
    createEvent({ ...wish, rules: { locksMinutesBefore } }, planning).rules.locksMinutesBefore;
  expect(lockedFrom(8 * 60 - 1)).toBe(8 * 60 - 1);
  expect(lockedFrom(8 * 60)).toBe(0);
});

test("an event may begin now, but not before, and no more than two years ahead", () => {
  const startingAt = (startsAt: string) => () => createEvent({ ...wish, startsAt }, planning);
  expect(startingAt("2026-11-21T12:00:00Z")).not.toThrow();
  expect(startingAt("2026-11-21T11:59:59.999Z")).toThrow(
    expect.objectContaining({ code: "events.startsInPast" }),
  );
  expect(startingAt("2028-11-20T12:00:00Z")).not.toThrow();
  expect(startingAt("9999-12-31T23:00:00Z")).toThrow(
    expect.objectContaining({ code: "events.startsTooFarAhead" }),
  );
});

test.each([
  { title: " " },
  { title: "x".repeat(101) },
  { startsAt: "tomorrow" },
  { startsAt: "2026-02-30T20:00:00Z" },
  { startsAt: "2026-11-21T20:00:00" },
  { durationMinutes: 4 },
  { durationMinutes: 24 * 60 + 1 },
  { rewardPoints: -1 },
  { rewardPoints: 0.5 },
  { rewardPoints: 100_001 },
  { note: "x".repeat(501) },
  { voiceChannelId: "raid" },
  { rules: { seats: 0 } },
  { rules: { imageUrl: "http://nowhere.example" } },
])("an event with %o is no event", (change) => {
  expect(createEventInput.safeParse({ ...wish, ...change }).success).toBe(false);
});
