import { expect, test } from "vitest";
import { toHundredths } from "../hundredths.ts";
import { requireNotOver, requireOpenForAnswers, takesAnswers } from "./answer-event.ts";
import { isLocked, momentsOf } from "./event-moments.ts";
import { withRules } from "./event-rules.ts";
import { type EventState, eventStates, type GuildEvent, plannedByHand } from "./guild-event.ts";
import { isBehind } from "./is-behind.ts";
import { lockEvent, lockWhenDue, unlockEvent } from "./lock-event.ts";
import { openEvent, openWhenDue } from "./open-event.ts";
import { startEvent } from "./start-event.ts";

const startsAt = Temporal.Instant.from("2026-11-21T20:00:00Z");
const [opens, locks] = [startsAt.subtract({ hours: 48 }), startsAt.subtract({ hours: 2 })];
const during = startsAt.add({ minutes: 10 });
const refusal = (code: string) => expect.objectContaining({ code });

const draft: GuildEvent = {
  eventId: 7,
  houseId: 1,
  title: "Siege",
  note: null,
  startsAt,
  endsAt: startsAt.add({ minutes: 90 }),
  state: "draft",
  voiceChannelId: null,
  reward: toHundredths(12_00),
  createdByUserId: null,
  ...plannedByHand,
  rules: withRules({ opensHoursBefore: 48, locksMinutesBefore: 120 }),
};
const as = (state: EventState): GuildEvent => ({ ...draft, state });
const atOnce: GuildEvent = { ...draft, state: "open", rules: withRules({}) };

test("an event is behind from the moment at which it should have opened, closed or begun, and never once it is over", () => {
  const isBehindAt = (event: GuildEvent, at: Temporal.Instant) =>
    isBehind(event, at.subtract({ milliseconds: 1 })) ? "before" : isBehind(event, at);
  expect(isBehindAt(draft, opens)).toBe(true);
  expect(isBehindAt(as("open"), locks)).toBe(true);
  expect(isBehindAt(as("locked"), startsAt)).toBe(true);
  expect(isBehindAt(atOnce, startsAt)).toBe(true);
  for (const state of ["live", "settled", "cancelled"] as const)
    expect(isBehind(as(state), during)).toBe(false);
});

test("an event opens, locks and begins at its times", () => {
  expect(momentsOf(draft)).toEqual([
    { job: "open-event", slot: `7 ${opens}`, dueAt: opens },
    { job: "lock-event", slot: `7 ${locks}`, dueAt: locks },
    { job: "start-event", slot: `7 ${startsAt}`, dueAt: startsAt },
  ]);
  expect(momentsOf(atOnce).map(({ job }) => job)).toEqual(["start-event"]);
});

test("in whatever order late runs come, the event ends up where its clock is", () => {
  const steps = [openWhenDue, lockWhenDue, startEvent];
  const orders = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ];
  const after = (now: Temporal.Instant) =>
    orders.map((order) =>
      [...order, ...order].reduce((event, step) => steps[step]?.(event, now) ?? event, draft),
    );
  const states = (now: Temporal.Instant) => [...new Set(after(now).map(({ state }) => state))];
  expect(states(opens.subtract({ milliseconds: 1 }))).toEqual(["draft"]);
  expect(states(opens)).toEqual(["open"]);
  expect(states(locks)).toEqual(["locked"]);
  expect(states(startsAt)).toEqual(["live"]);
});

test("members answer up to the last moment before the deadline, whether or not a run locked it", () => {
  expect(() => requireOpenForAnswers(as("open"), locks.subtract({ milliseconds: 1 }))).not.toThrow();
  for (const state of ["open", "locked", "live"] as const)
    expect(() => requireOpenForAnswers(as(state), locks)).toThrow(refusal("events.locked"));
  expect(() => requireOpenForAnswers(as("draft"), opens)).toThrow(refusal("events.notFound"));
  expect(() => requireOpenForAnswers(atOnce, during)).not.toThrow();
});

test("an event takes answers exactly when one would not be refused", () => {
  const moments = [opens, locks.subtract({ milliseconds: 1 }), locks, during, draft.endsAt];
  for (const event of [...eventStates.map(as), atOnce, { ...atOnce, isPlanned: false }])
    for (const now of moments) {
      const refuses = () => requireOpenForAnswers(event, now);
      if (takesAnswers(event, now)) expect(refuses).not.toThrow();
      else expect(refuses).toThrow();
    }
});

test("officers change answers until the event is over", () => {
  for (const state of ["draft", "open", "locked", "live"] as const)
    expect(() => requireNotOver(as(state), during)).not.toThrow();
  expect(() => requireNotOver(as("live"), draft.endsAt)).toThrow(refusal("events.closedForAnswers"));
});

test("what an officer opens stays open", () => {
  const opened = openEvent(draft);
  expect(opened).toMatchObject({ state: "open", rules: { opensHoursBefore: null } });
  expect(() => openEvent(opened)).toThrow(refusal("events.alreadyOpen"));
  expect(() => openEvent(as("cancelled"))).toThrow(refusal("events.alreadyClosed"));
});

test("what an officer locks stays locked after the start, and what an officer unlocks is open until the end", () => {
  const locked = lockEvent(atOnce, opens);
  expect(locked.state).toBe("locked");
  expect(isLocked(startEvent(locked, startsAt), during)).toBe(true);
  const unlocked = unlockEvent(startEvent(locked, startsAt), during);
  expect(unlocked.state).toBe("live");
  expect(isLocked(unlocked, during)).toBe(false);
  expect(isLocked(lockEvent(unlocked, during), during)).toBe(true);
  expect(unlockEvent(as("locked"), locks)).toMatchObject({
    state: "open",
    rules: { locksMinutesBefore: null },
  });
});

test("locking twice, unlocking what is open, and either of a draft or of what is over is refused", () => {
  expect(() => lockEvent(as("locked"), opens)).toThrow(refusal("events.alreadyLocked"));
  expect(() => lockEvent(as("open"), locks)).toThrow(refusal("events.alreadyLocked"));
  expect(() => unlockEvent(atOnce, opens)).toThrow(refusal("events.notLocked"));
  for (const act of [lockEvent, unlockEvent]) {
    expect(() => act(draft, opens)).toThrow(refusal("events.notOpenYet"));
    expect(() => act(as("settled"), opens)).toThrow(refusal("events.alreadyClosed"));
    expect(() => act(as("live"), draft.endsAt)).toThrow(refusal("events.alreadyEnded"));
  }
});
