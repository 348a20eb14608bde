import { expect, test } from "vitest";
import { guildSettings, type SettingKey } from "./guild-settings.ts";
import { readValue } from "./read-value.ts";
import { settingInput } from "./setting.input.ts";

test.each<[SettingKey, unknown, unknown]>([
  ["attendance.graceMinutes", 120, 120],
  ["dkp.eventPoints", 0, 0],
  ["events.offersMaybe", false, false],
  ["events.colour", 0xffffff, 0xffffff],
  ["announcements.contractsResetTime", 1_439, 1_439],
  ["members.memberRoleIds", ["20", "10", "20"], ["10", "20"]],
  ["events.reminders", ["90:coming:dm", "90:coming:dm"], ["90:coming:dm"]],
])("%s is kept of %j as %j, however it is asked", (key, given, kept) => {
  expect(readValue(guildSettings[key], given)).toEqual(kept);
  expect(settingInput(key).parse(given)).toEqual(kept);
});

test.each<[SettingKey, unknown]>([
  ["attendance.graceMinutes", 121],
  ["attendance.graceMinutes", -1],
  ["attendance.graceMinutes", 1.5],
  ["attendance.graceMinutes", "10"],
  ["attendance.graceMinutes", Number.NaN],
  ["events.offersMaybe", 1],
  ["events.colour", 0x1000000],
  ["announcements.contractsResetTime", 1_440],
  ["members.memberRoleIds", "10"],
  ["members.memberRoleIds", [10]],
  ["members.memberRoleIds", ["@everyone"]],
  ["members.memberRoleIds", ["1", "2", "3", "4", "5", "6"]],
  ["events.reminders", ["soon"]],
])("%s is never %j, however it is asked", (key, given) => {
  expect(readValue(guildSettings[key], given)).toBeUndefined();
  expect(settingInput(key).safeParse(given).success).toBe(false);
});
