import { expect, test } from "vitest";
import type { Result } from "./result.ts";
import { type SlicedEvent, sliceShare } from "./slice-share.ts";

const joinedAt = Temporal.Instant.from("2026-09-01T00:00:00Z");
const timeZone = "Europe/Paris";
const view = { joinedAt, timeZone };

/** Events of one template, a week apart. */
function weekly(
  first: string,
  templateId: number | null,
  ...results: readonly (Result | null)[]
): readonly SlicedEvent[] {
  return results.map((result, week) => ({
    startsAt: Temporal.Instant.from(first).add({ hours: 168 * week }),
    counts: "yes",
    result,
    creditPercent: result === "present" ? 100 : 0,
    templateId,
  }));
}

test("a day of the week is the guild's own, also through a change of the clock", () => {
  const late = weekly("2026-10-11T22:30:00Z", 1, "present", "present");
  const afterChange = weekly("2026-10-26T23:30:00Z", 1, "present");
  const { byWeekday } = sliceShare([...late, ...afterChange], view);
  expect(byWeekday.map(({ key, share }) => [key, share.countedEvents])).toEqual([
    ["mon", 2],
    ["tue", 1],
  ]);
});

test("a part with fewer than four events that count says no percentage, whatever the whole says", () => {
  const raids = weekly("2026-10-06T18:00:00Z", 1, "present", "present", "noShow", "present");
  const sieges = weekly("2026-10-10T18:00:00Z", 2, "present", null);
  const { byTemplate } = sliceShare([...sieges, ...raids], view);
  expect(byTemplate.map(({ key, share }) => [key, share.countedEvents, share.percent])).toEqual([
    [1, 4, 75],
    [2, 2, null],
  ]);
});

test("what is left out is counted by its reason, and a part of which nothing counts is not there", () => {
  const onLeave = weekly("2026-10-06T18:00:00Z", 1, "excused", "excused");
  const missedBonus = weekly("2026-10-06T18:00:00Z", 2, "absent").map((event) => ({
    ...event,
    counts: "bonus" as const,
  }));
  const early = weekly("2026-08-06T18:00:00Z", null, null);
  const { byTemplate, leftOut } = sliceShare([...onLeave, ...missedBonus, ...early], view);
  expect(byTemplate).toEqual([]);
  expect(leftOut).toEqual([
    { reason: "excused", count: 2 },
    { reason: "bonus", count: 1 },
    { reason: "beforeJoining", count: 1 },
  ]);
});
