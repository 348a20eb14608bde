import { expect, test } from "vitest";
import { changeGuildSettings, requireSeenSettings } from "./change-settings.ts";
import { presetsOf, resolveSettings } from "./resolve-settings.ts";

test("what somebody saved in between is not overwritten unseen", () => {
  const known = resolveSettings("standard", { "attendance.graceMinutes": 20 });
  expect(() => requireSeenSettings(known, { "attendance.graceMinutes": 10 })).toThrow(
    "settings.changedMeanwhile",
  );
  requireSeenSettings(known, { "attendance.graceMinutes": 20, "events.mentionRoleIds": [] });
  requireSeenSettings(known, undefined);
});

test("a value that is the preset's is not stored, so that it follows the style", () => {
  const { toStore, before, after } = changeGuildSettings(
    "standard",
    { "attendance.graceMinutes": 20 },
    {
      "attendance.graceMinutes": presetsOf("standard")["attendance.graceMinutes"],
    },
  );
  expect(toStore).toEqual([{ key: "attendance.graceMinutes", value: null }]);
  expect([before, after]).toEqual([{ "attendance.graceMinutes": 20 }, { "attendance.graceMinutes": 10 }]);
});

test("a change that changes nothing is refused", () => {
  expect(() => changeGuildSettings("casual", {}, { "attendance.graceMinutes": 15 })).toThrow(
    "settings.unchanged",
  );
  expect(() => changeGuildSettings("casual", {}, { "attendance.graceMinutes": null })).toThrow(
    "settings.unchanged",
  );
});
