import fc from "fast-check";
import { expect, test } from "vitest";
import { reminderWays } from "../../settings/index.ts";
import { answers } from "../sign-up.ts";
import { ownReminderWays } from "./own-reminders.ts";
import { planDelivery, type Reminded } from "./plan-delivery.ts";
import { endOfQuietHours } from "./quiet-hours.ts";

const noon = Temporal.Instant.from("2026-11-21T12:00:00Z");
const quiet = { fromHour: 23, untilHour: 9, timeZone: "UTC" };
const person: Reminded = {
  answer: "coming",
  own: { way: null, refusedAt: null },
  isMuted: false,
  quiet,
  direct: { messages: 0, digests: 0 },
};
const moment = { way: "chosen", startsAt: noon.add({ hours: 1 }), now: noon, cap: 2 } as const;

test.each([
  ["chosen", null, "thread"],
  ["chosen", "dm", "dm"],
  ["chosen", "thread", "thread"],
  ["thread", "dm", "thread"],
  ["dm", null, "dm"],
  ["dm", "thread", "thread"],
] as const)("a reminder %s reaches somebody who chose %s by %s", (way, chosen, expected) => {
  const own = { way: chosen, refusedAt: null };
  expect(planDelivery({ ...person, own }, { ...moment, way })).toEqual({ kind: "now", way: expected });
});

test("who wants nothing, or nothing of this event, gets nothing", () => {
  const nothing = { way: "none", refusedAt: null } as const;
  expect(planDelivery({ ...person, own: nothing }, { ...moment, way: "dm" })).toEqual({ kind: "never" });
  expect(planDelivery({ ...person, isMuted: true }, moment)).toEqual({ kind: "never" });
});

test("a door that was closed is not knocked at for a week", () => {
  const refusedAt = noon.subtract({ hours: 7 * 24 - 1 });
  const own = { way: "dm", refusedAt } as const;
  expect(planDelivery({ ...person, own }, moment)).toEqual({ kind: "now", way: "thread" });
  const later = { ...moment, now: noon.add({ minutes: 60 }), startsAt: noon.add({ hours: 3 }) };
  expect(planDelivery({ ...person, own }, later)).toEqual({ kind: "now", way: "dm" });
});

test.each([
  [0, 0, "dm"],
  [1, 0, "dm"],
  [2, 0, "digest"],
  [2, 1, "thread"],
])("after %i messages and %i digests of the day comes a %s", (messages, digests, way) => {
  const own = { way: "dm", refusedAt: null } as const;
  expect(planDelivery({ ...person, own, direct: { messages, digests } }, moment)).toEqual({
    kind: "now",
    way,
  });
});

test("in the night it waits for the morning, is named without a sound when that is too late, and comes when it is urgent", () => {
  const night = Temporal.Instant.from("2026-11-22T03:00:00Z");
  const plan = (hours: number, answer: Reminded["answer"]) =>
    planDelivery({ ...person, answer }, { ...moment, now: night, startsAt: night.add({ hours }) });
  expect(plan(12, undefined)).toEqual({ kind: "later", at: Temporal.Instant.from("2026-11-22T09:00:00Z") });
  expect(plan(6, undefined)).toEqual({ kind: "now", way: "silent" });
  expect(plan(1, "coming")).toEqual({ kind: "now", way: "thread" });
  expect(plan(1, "maybe")).toEqual({ kind: "now", way: "silent" });
  expect(plan(2, "late")).toEqual({ kind: "now", way: "silent" });
});

test("whoever it is and whenever: nobody who opted out, nobody above the cap, nobody in the night unless it is urgent", () => {
  const hour = fc.integer({ min: 0, max: 23 });
  const someone = fc.record({
    answer: fc.option(fc.constantFrom(...answers), { nil: undefined }),
    own: fc.record({ way: fc.option(fc.constantFrom(...ownReminderWays)), refusedAt: fc.constant(null) }),
    isMuted: fc.boolean(),
    quiet: fc.record({ fromHour: hour, untilHour: hour, timeZone: fc.constantFrom("UTC", "Asia/Tokyo") }),
    direct: fc.record({ messages: fc.nat(4), digests: fc.nat(1) }),
  });
  const someTime = fc.record({
    way: fc.constantFrom(...reminderWays),
    startsAt: fc.integer({ min: -60, max: 3_000 }).map((minutes) => noon.add({ minutes })),
    now: fc.integer({ min: 0, max: 2_880 }).map((minutes) => noon.add({ minutes })),
    cap: fc.nat(3),
  });
  fc.assert(
    fc.property(someone, someTime, (who, when) => {
      const plan = planDelivery(who, when);
      expect(plan.kind === "never").toBe(who.isMuted || who.own.way === "none");
      const end = endOfQuietHours(when.now, who.quiet);
      if (plan.kind === "later") expect(plan.at).toEqual(end);
      if (plan.kind !== "now") return;
      if (plan.way === "dm") expect(who.direct.messages).toBeLessThan(when.cap);
      if (plan.way === "digest") expect(who.direct.digests).toBe(0);
      if (!end || plan.way === "silent") return;
      expect(["coming", "late"]).toContain(who.answer);
      expect(when.now.until(when.startsAt).total("minutes")).toBeLessThanOrEqual(60);
    }),
  );
});
