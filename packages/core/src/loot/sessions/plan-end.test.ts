import fc from "fast-check";
import { expect, test } from "vitest";
import { minutesUntil } from "./minutes-until.ts";
import { hardEndOf, moveEnd, planEnd } from "./plan-end.ts";

const paris = { untilHour: 18, movesToHour: 20, timeZone: "Europe/Paris" };

const at = (wall: string) => Temporal.PlainDateTime.from(wall).toZonedDateTime("Europe/Paris").toInstant();

const wallOf = (moment: Temporal.Instant) =>
  moment.toZonedDateTimeISO("Europe/Paris").toPlainDateTime().toString({ smallestUnit: "minute" });

test.each([
  ["ends in the evening as it was to", "2026-11-21T07:00", 720, "2026-11-21T19:00"],
  ["at six in the evening is no night any more", "2026-11-21T06:00", 720, "2026-11-21T18:00"],
  ["would end in the night and ends the evening after", "2026-11-21T22:30", 720, "2026-11-22T20:00"],
  ["would end at midnight and ends the evening after", "2026-11-21T12:00", 720, "2026-11-22T20:00"],
  ["of a minute before midnight stays", "2026-11-21T11:59", 720, "2026-11-21T23:59"],
  [
    "through the night in which clocks go back ends at that evening",
    "2026-10-24T22:00",
    720,
    "2026-10-25T20:00",
  ],
  [
    "through the night in which clocks go forward ends at that evening",
    "2026-03-28T22:00",
    720,
    "2026-03-29T20:00",
  ],
  ["of an hour has its people there, also by night", "2026-11-21T23:30", 60, "2026-11-22T00:30"],
])("a session that %s", (...[, from, minutes, end]) => {
  expect(wallOf(planEnd(at(from), minutes, paris))).toBe(end);
});

const zones = ["Europe/Paris", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Apia"];

const anyNight = fc.record({
  untilHour: fc.nat(23),
  movesToHour: fc.nat(23),
  timeZone: fc.constantFrom(...zones),
});

const anyMoment = fc
  .integer({ min: 1_700_000_000, max: 1_900_000_000 })
  .map((seconds) => Temporal.Instant.fromEpochMilliseconds(seconds * 1_000));

test("no long session ends while the guild sleeps, none ends early, and none lasts a day longer", () => {
  fc.assert(
    fc.property(anyMoment, fc.integer({ min: 61, max: 10_080 }), anyNight, (from, minutes, night) => {
      const { untilHour, timeZone } = night;
      const end = planEnd(from, minutes, night);
      const planned = from.add({ minutes });
      expect(end.toZonedDateTimeISO(timeZone).hour).toBeGreaterThanOrEqual(untilHour);
      expect(end.epochMilliseconds).toBeGreaterThanOrEqual(planned.epochMilliseconds);
      expect(planned.until(end).total("hours")).toBeLessThan(25);
    }),
  );
});

test("however often somebody bids late, an auction ends at its hard end at the latest, and never earlier than it stood", () => {
  const planned = at("2026-11-21T20:00");
  const hardEndAt = hardEndOf(planned);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5_400 }), { maxLength: 60 }), (offsets) => {
      let endsAt = planned;
      for (const seconds of offsets.toSorted((a, b) => a - b)) {
        const now = planned.subtract({ minutes: 15 }).add({ seconds });
        if (Temporal.Instant.compare(now, endsAt) >= 0) break;
        const moved = moveEnd({ endsAt, hardEndAt }, { antiSnipeMinutes: 5 }, now);
        expect(moved.epochMilliseconds).toBeGreaterThanOrEqual(endsAt.epochMilliseconds);
        expect(moved.epochMilliseconds).toBeLessThanOrEqual(hardEndAt.epochMilliseconds);
        endsAt = moved;
      }
    }),
  );
});

test.each([
  ["six minutes before the end changes nothing", "2026-11-21T19:54", "2026-11-21T20:00"],
  ["one minute before the end leaves five minutes", "2026-11-21T19:59", "2026-11-21T20:04"],
  ["near the hard end does not go beyond it", "2026-11-21T20:58", "2026-11-21T21:00"],
])("a bid %s", (_, bidAt, end) => {
  const endsAt = at(bidAt > "2026-11-21T20:00" ? "2026-11-21T20:59" : "2026-11-21T20:00");
  const hardEndAt = at("2026-11-21T21:00");
  expect(wallOf(moveEnd({ endsAt, hardEndAt }, { antiSnipeMinutes: 5 }, at(bidAt)))).toBe(end);
});

test.each([
  ["in the evening", "2026-11-21T19:00", { day: "2026-11-21", time: "20:00" }, 60],
  [
    "beyond the night in which clocks go back",
    "2026-10-24T20:00",
    { day: "2026-10-25", time: "20:00" },
    1_500,
  ],
  [
    "in the hour that is skipped as clocks go forward",
    "2026-03-29T01:00",
    { day: "2026-03-29", time: "02:30" },
    90,
  ],
])("an end %s is as far away as the guild's clock says", (...[, from, wall, minutes]) => {
  expect(minutesUntil(at(from), wall, "Europe/Paris")).toBe(minutes);
});

test.each([
  ["has passed", { day: "2026-11-21", time: "18:59" }],
  ["is this moment", { day: "2026-11-21", time: "19:00" }],
  ["is more than a week away", { day: "2026-11-28", time: "19:01" }],
])("an end that %s is refused", (_, wall) => {
  const refusal = expect.objectContaining({ code: "loot.endNotAhead" });
  expect(() => minutesUntil(at("2026-11-21T19:00"), wall, "Europe/Paris")).toThrow(refusal);
});
