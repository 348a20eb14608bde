import { expect, test } from "vitest";
import { closesAt, isDueToClose } from "./closing.ts";

const endsAt = Temporal.Instant.from("2026-11-20T22:00Z");
const now = endsAt.add({ hours: 12 });
const standing = { state: "live", endsAt, writtenAt: endsAt.subtract({ hours: 30 }), heldAt: null } as const;

test("it closes the guild's hours after its end, and what is told afterwards as long after the telling", () => {
  expect(closesAt(standing, 12)).toEqual(now);
  expect(closesAt({ ...standing, writtenAt: endsAt.add({ hours: 40 }) }, 12)).toEqual(
    endsAt.add({ hours: 52 }),
  );
  expect(closesAt(standing, 0)).toBeNull();
});

test.each([
  ["at its time", standing, 12, true],
  ["a moment early", { ...standing, endsAt: endsAt.add({ milliseconds: 1 }) }, 12, false],
  ["late, as the bot was down", { ...standing, endsAt: endsAt.subtract({ hours: 90 }) }, 12, true],
  ["held", { ...standing, heldAt: endsAt }, 12, false],
  ["in a guild where officers settle all", standing, 0, false],
  ["settled", { ...standing, state: "settled" }, 12, false],
  ["called off", { ...standing, state: "cancelled" }, 12, false],
  ["never opened", { ...standing, state: "draft" }, 12, false],
] as const)("an event %s", (...[, closing, hours, expected]) => {
  expect(isDueToClose(closing, { hours, now })).toBe(expected);
});
