import fc from "fast-check";
import { expect, test } from "vitest";
import { coversMoment, stateOfAbsence } from "./absence.ts";
import { planAbsence } from "./plan-absence.ts";

const now = Temporal.Instant.from("2026-11-21T20:00:00Z");
const refusal = (code: string) => expect.objectContaining({ code: `absences.${code}` });
const plan = (fromOn: string, untilOn?: string, timeZone = "UTC") =>
  planAbsence({ fromOn, ...(untilOn ? { untilOn } : {}) }, { now, timeZone, others: [] });

const zones = fc.constantFrom(
  "Pacific/Auckland",
  "Pacific/Honolulu",
  "Europe/Paris",
  "America/New_York",
  "America/Sao_Paulo",
  "Asia/Kolkata",
  "Pacific/Kiritimati",
  "Africa/Cairo",
);
const daysAhead = fc.integer({ min: 1, max: 500 });

test.each([
  ["Pacific/Auckland", "2026-12-23T11:00:00Z", "2026-12-26T11:00:00Z"],
  ["Pacific/Honolulu", "2026-12-24T10:00:00Z", "2026-12-27T10:00:00Z"],
  ["Europe/Paris", "2026-12-23T23:00:00Z", "2026-12-26T23:00:00Z"],
])("three days of leave in %s are the person's own days", (timeZone, startsAt, endsAt) => {
  const time = plan("2026-12-24", "2026-12-26", timeZone);
  expect(`${time.startsAt} ${time.endsAt}`).toBe(`${startsAt} ${endsAt}`);
});

test("a day on which clocks change is as long as it is", () => {
  const hours = (day: string) => {
    const { startsAt, endsAt } = plan(day, day, "Europe/Paris");
    return endsAt && startsAt.until(endsAt).total("hours");
  };
  expect([hours("2027-03-28"), hours("2027-10-31"), hours("2027-06-01")]).toEqual([23, 25, 24]);
});

test("a day that has no midnight begins with its first moment", () => {
  const { startsAt } = plan("2027-04-30", "2027-04-30", "Africa/Cairo");
  expect(startsAt.toZonedDateTimeISO("Africa/Cairo").toPlainDateTime().toString()).toBe(
    "2027-04-30T01:00:00",
  );
});

test("in every zone all of its days are covered, and nothing before or after", () => {
  fc.assert(
    fc.property(
      zones,
      daysAhead,
      fc.record({ length: fc.nat({ max: 30 }), minute: fc.nat({ max: 1439 }) }),
      (timeZone, ahead, { length, minute }) => {
        const first = now.toZonedDateTimeISO(timeZone).toPlainDate().add({ days: ahead });
        const last = first.add({ days: length });
        const time = plan(first.toString(), last.toString(), timeZone);
        const plainTime = Temporal.PlainTime.from({ hour: Math.floor(minute / 60), minute: minute % 60 });
        const at = (day: Temporal.PlainDate) => day.toZonedDateTime({ timeZone, plainTime }).toInstant();
        expect([first, last].map((day) => coversMoment(time, at(day)))).toEqual([true, true]);
        expect(coversMoment(time, at(first.subtract({ days: 1 })))).toBe(false);
        expect(coversMoment(time, at(last.add({ days: 1 })))).toBe(false);
      },
    ),
  );
});

test("two leaves are refused exactly when they share a day", () => {
  const span = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.option(fc.nat({ max: 10 }), { nil: undefined }));
  fc.assert(
    fc.property(zones, span, span, (timeZone, [from, length], [otherFrom, otherLength]) => {
      const day = (ahead: number) =>
        now.toZonedDateTimeISO(timeZone).toPlainDate().add({ days: ahead }).toString();
      const fields = (start: number, days: number | undefined) => ({
        fromOn: day(start),
        ...(days === undefined ? {} : { untilOn: day(start + days) }),
      });
      const known = planAbsence(fields(otherFrom, otherLength), { now, timeZone, others: [] });
      const share = from <= otherFrom + (otherLength ?? Infinity) && otherFrom <= from + (length ?? Infinity);
      const attempt = () => planAbsence(fields(from, length), { now, timeZone, others: [known] });
      if (share) expect(attempt).toThrow(refusal("overlaps"));
      else expect(attempt()).toMatchObject(fields(from, length));
    }),
  );
});

test("today counts by the person's clock: in Auckland it is Sunday already, in Honolulu still Saturday", () => {
  expect(() => plan("2026-11-21", undefined, "Pacific/Auckland")).toThrow(refusal("startsInPast"));
  expect(stateOfAbsence(plan("2026-11-22", undefined, "Pacific/Auckland"), now)).toBe("active");
  expect(stateOfAbsence(plan("2026-11-21", undefined, "Pacific/Honolulu"), now)).toBe("active");
  expect(stateOfAbsence(plan("2026-11-22", undefined, "Pacific/Honolulu"), now)).toBe("planned");
});

test.each([
  ["startsInPast", "2026-11-20", "2026-11-25"],
  ["endsBeforeStart", "2026-11-25", "2026-11-24"],
  ["tooFarAhead", "2029-01-01", undefined],
  ["tooFarAhead", "2026-11-25", "2036-11-25"],
])("refuses with %s", (code, fromOn, untilOn) => {
  expect(() => plan(fromOn, untilOn)).toThrow(refusal(code));
});

test("a leave that began keeps its first day when its last one moves, and cannot end in the past", () => {
  const known = { now, timeZone: "UTC", others: [], knownFromOn: "2026-11-10" };
  expect(planAbsence({ fromOn: "2026-11-10", untilOn: "2026-11-30" }, known).fromOn).toBe("2026-11-10");
  const ended = () => planAbsence({ fromOn: "2026-11-10", untilOn: "2026-11-12" }, known);
  expect(ended).toThrow(refusal("endsInPast"));
});
