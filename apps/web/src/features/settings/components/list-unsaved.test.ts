import { presetsOf, type SettingKey, settingKeys } from "@guildhall/core/settings";
import { expect, test } from "vitest";
import type { SettingsPageView } from "../settings.queries.ts";
import { listUnsaved } from "./list-unsaved.ts";

const presets = presetsOf("standard");
const settings = Object.fromEntries(
  settingKeys.map((key: SettingKey) => [
    key,
    { value: presets[key], preset: presets[key], isChanged: false },
  ]),
) as SettingsPageView["settings"];

test("what was entered and taken back is no change", () => {
  expect(listUnsaved({ "attendance.graceMinutes": { entry: " 10 ", from: 10 } }, settings)).toEqual([]);
});

test("changes come in the order of the settings, and what is not allowed has no value", () => {
  const draft = {
    "dkp.signUpBonusPoints": { entry: "many", from: 1 },
    "events.offersMaybe": { entry: false, from: true },
  };
  expect(listUnsaved(draft, settings)).toEqual([
    { key: "events.offersMaybe", entry: false, before: true, after: false, isContested: false },
    { key: "dkp.signUpBonusPoints", entry: "many", before: 1, after: undefined, isContested: false },
  ]);
});

test("a setting that somebody else saved since it was touched is contested, and nothing entered is lost", () => {
  const theirs = { ...settings, "attendance.graceMinutes": { value: 20, preset: 10, isChanged: true } };
  const [change] = listUnsaved({ "attendance.graceMinutes": { entry: "5", from: 10 } }, theirs);
  expect(change).toMatchObject({ before: 20, after: 5, isContested: true });
});
