import { expect, test } from "vitest";
import { toHundredths } from "../hundredths.ts";
import { changeEvent } from "./change-event.ts";
import { copyOf } from "./copy-of.ts";
import { delayEvent } from "./delay-event.ts";
import { withRules } from "./event-rules.ts";
import { type GuildEvent, plannedByHand } from "./guild-event.ts";
import { standardRules } from "./standard-rules.ts";

const startsAt = Temporal.Instant.from("2026-11-21T20:00:00Z");
const before = startsAt.subtract({ hours: 2 });
const during = startsAt.add({ minutes: 10 });
const refusal = (code: string) => expect.objectContaining({ code });

const event: GuildEvent = {
  eventId: 7,
  houseId: 1,
  title: "Siege",
  note: "Bring rams",
  startsAt,
  endsAt: startsAt.add({ minutes: 90 }),
  state: "open",
  voiceChannelId: "2",
  reward: toHundredths(12_00),
  createdByUserId: "3",
  ...plannedByHand,
};
const live = { ...event, state: "live" } as const;
const wish = (changes: object) => ({ eventId: 7, ...changes });

test("what is not said stays, and a start that moves takes the end along", () => {
  expect(changeEvent(event, wish({}), before)).toEqual(event);
  expect(changeEvent(event, wish({ startsAt: "2026-11-22T20:00:00Z", note: "" }), before)).toEqual({
    ...event,
    note: null,
    startsAt: startsAt.add({ hours: 24 }),
    endsAt: event.endsAt.add({ hours: 24 }),
  });
  expect(changeEvent(event, wish({ title: "Raid", durationMinutes: 30, rewardPoints: 5 }), before)).toEqual({
    ...event,
    title: "Raid",
    endsAt: startsAt.add({ minutes: 30 }),
    reward: 5_00,
  });
});

test("what has begun keeps its start, but not its length", () => {
  const later = wish({ startsAt: "2026-11-21T21:00:00Z" });
  for (const begun of [event, live])
    expect(() => changeEvent(begun, later, during)).toThrow(refusal("events.alreadyBegun"));
  expect(changeEvent(live, wish({ startsAt: startsAt.toString(), durationMinutes: 120 }), during)).toEqual({
    ...live,
    endsAt: startsAt.add({ minutes: 120 }),
  });
});

test("nothing moves into the past, and what is closed stays as it was", () => {
  const past = wish({ startsAt: "2026-11-21T10:00:00Z" });
  expect(() => changeEvent(event, past, before)).toThrow(refusal("events.startsInPast"));
  for (const state of ["settled", "cancelled"] as const) {
    const closed = { ...event, state };
    expect(() => changeEvent(closed, wish({ title: "Raid" }), before)).toThrow(
      refusal("events.alreadyClosed"),
    );
    expect(() => delayEvent(closed, { minutes: 5 }, before)).toThrow(refusal("events.alreadyClosed"));
  }
});

test("a delay moves start and end, and what had just begun is to come again", () => {
  const later = { startsAt: startsAt.add({ minutes: 15 }), endsAt: event.endsAt.add({ minutes: 15 }) };
  expect(delayEvent(event, { minutes: 15 }, before)).toEqual({ ...event, ...later });
  expect(delayEvent(live, { minutes: 15 }, during)).toEqual({ ...event, ...later });
  expect(() => delayEvent(live, { minutes: 5 }, during)).toThrow(refusal("events.startsInPast"));
  expect(() => delayEvent(live, { minutes: 500 }, event.endsAt)).toThrow(refusal("events.alreadyEnded"));
});

test("planning the same again takes everything but the start", () => {
  expect(copyOf(event)).toEqual({
    title: "Siege",
    note: "Bring rams",
    durationMinutes: 90,
    rewardPoints: 12,
    rules: standardRules,
  });
  const rules = withRules({ seats: 6 });
  expect(copyOf({ ...event, templateId: 5, rules })).toMatchObject({ templateId: 5, rules });
  const short = { ...event, note: null, endsAt: startsAt.add({ minutes: 1 }) };
  expect(copyOf(short)).toMatchObject({ title: "Siege", note: "", durationMinutes: 5, rewardPoints: 12 });
});

const deadline = { ...event, rules: withRules({ opensHoursBefore: 24, locksMinutesBefore: 60 }) };
const afterDeadline = startsAt.subtract({ minutes: 30 });

test("a draft that is moved opens when its new time says, and what members saw they go on seeing", () => {
  const dayLater = wish({ startsAt: startsAt.add({ hours: 24 }).toString() });
  const draft = { ...deadline, state: "draft" } as const;
  expect(changeEvent(draft, dayLater, before).state).toBe("draft");
  expect(changeEvent(draft, wish({}), before).state).toBe("open");
  expect(changeEvent(draft, { ...dayLater, rules: { opensHoursBefore: null } }, before).state).toBe("open");
  expect(changeEvent(deadline, dayLater, before).state).toBe("open");
});

test("an event that is moved is open until its new deadline, unless an officer locked it", () => {
  const locked = { ...deadline, state: "locked" } as const;
  expect(delayEvent(locked, { minutes: 60 }, afterDeadline).state).toBe("open");
  expect(delayEvent(locked, { minutes: 15 }, afterDeadline).state).toBe("locked");
  expect(delayEvent({ ...deadline, state: "live" }, { minutes: 30 }, during).state).toBe("locked");
  expect(delayEvent(locked, { minutes: 60 }, before).state).toBe("locked");
  expect(changeEvent(deadline, wish({ rules: { locksMinutesBefore: 180 } }), before).state).toBe("locked");
});
