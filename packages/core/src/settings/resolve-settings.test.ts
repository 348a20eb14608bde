import fc from "fast-check";
import { expect, test } from "vitest";
import { changeSettingsInput } from "./change-settings.input.ts";
import { changeGuildSettings } from "./change-settings.ts";
import { type ChangedSettings, guildSettings, type SettingKey, settingKeys } from "./guild-settings.ts";
import { readValue } from "./read-value.ts";
import { listStyledSettings, presetsOf, readChangedSettings, resolveSettings } from "./resolve-settings.ts";
import { styles } from "./style.ts";

/** A value that the setting may have. */
function anyValueOf(key: SettingKey): fc.Arbitrary<unknown> {
  const setting = guildSettings[key];
  switch (setting.kind) {
    case "number":
      return fc.integer({ min: setting.min, max: setting.max });
    case "flag":
      return fc.boolean();
    case "colour":
      return fc.integer({ min: 0, max: 0xffffff });
    case "time":
      return fc.integer({ min: 0, max: 24 * 60 - 1 });
    case "reminders":
      return fc.uniqueArray(
        fc.constantFrom("90:coming:dm", "1440:unanswered:chosen", "-5:notInVoice:thread"),
      );
    case "roles":
      return fc.uniqueArray(fc.integer({ min: 1, max: 99 }).map(String), { maxLength: setting.maxCount });
  }
}

const style = fc.constantFrom(...styles);
const someKeys = fc.uniqueArray(fc.constantFrom(...settingKeys));
const change = someKeys
  .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, anyValueOf(key)]))))
  .map((changes) => changeSettingsInput.parse({ changes }).changes);

/** What is stored after a change. */
function store(
  before: ChangedSettings,
  wanted: Parameters<typeof changeGuildSettings>[2],
  of: (typeof styles)[number],
) {
  const { toStore } = changeGuildSettings(of, before, wanted);
  const rows = new Map<string, unknown>(Object.entries(before));
  for (const { key, value } of toStore) {
    if (value === null) rows.delete(key);
    else rows.set(key, value);
  }
  return readChangedSettings([...rows].map(([key, value]) => ({ key, value })));
}

test("what a guild changed beats the preset, and what it did not change is the preset", () => {
  fc.assert(
    fc.property(style, change, (chosen, changes) => {
      const changed = readChangedSettings(Object.entries(changes).map(([key, value]) => ({ key, value })));
      const values = resolveSettings(chosen, changed);
      expect(values).toEqual({ ...presetsOf(chosen), ...changed });
      expect(Object.keys(values)).toHaveLength(settingKeys.length);
    }),
  );
});

test("back to the presets leaves nothing stored, whatever was changed before", () => {
  const nothing = changeSettingsInput.parse({
    changes: Object.fromEntries(settingKeys.map((key) => [key, null])),
  }).changes;
  fc.assert(
    fc.property(style, change, (chosen, changes) => {
      fc.pre(settingKeys.some((key) => JSON.stringify(changes[key] ?? null) !== "null"));
      try {
        const stored = store({}, changes, chosen);
        expect(store(stored, nothing, chosen)).toEqual({});
      } catch (error) {
        expect(error).toMatchObject({ code: "settings.unchanged" });
      }
    }),
  );
});

test("the value of the preset is not stored, so that it follows the style", () => {
  const grace = { "attendance.graceMinutes": 10 };
  expect(() => changeGuildSettings("standard", {}, grace)).toThrow(
    expect.objectContaining({ code: "settings.unchanged" }),
  );
  expect(store({ "attendance.graceMinutes": 12 }, grace, "standard")).toEqual({});
  expect(store({}, grace, "casual")).toEqual(grace);
});

test("what changes is told with the values that apply before and after", () => {
  const changed = { "attendance.graceMinutes": 12 };
  const { before, after } = changeGuildSettings("standard", changed, {
    "attendance.graceMinutes": null,
    "events.offersMaybe": false,
    "dkp.signUpBonusPoints": 1,
  });
  expect(before).toEqual({ "attendance.graceMinutes": 12, "events.offersMaybe": true });
  expect(after).toEqual({ "attendance.graceMinutes": 10, "events.offersMaybe": false });
});

test("every preset keeps the bounds of its setting", () => {
  for (const key of settingKeys)
    for (const each of styles)
      expect(readValue(guildSettings[key], guildSettings[key].presets[each])).toEqual(
        guildSettings[key].presets[each],
      );
});

test("a stored value that no longer means anything gives way to the preset", () => {
  const stored = [
    { key: "attendance.graceMinutes", value: 5_000 },
    { key: "attendance.gone", value: 1 },
    { key: "events.offersMaybe", value: false },
  ];
  expect(readChangedSettings(stored)).toEqual({ "events.offersMaybe": false });
});

test.each([
  ["casual", [45, 90, 15, 50, 100, false, 0, 0, false]],
  ["standard", [30, 60, 10, 70, 75, true, 0, 0, false]],
  ["hardcore", [14, 30, 5, 70, 75, true, -10, 48, true]],
] as const)("the %s style answers what the styles differ in", (one, values) => {
  const keys = listStyledSettings();
  expect(keys).toEqual([
    "members.inactiveDays",
    "members.staleProfileDays",
    "attendance.graceMinutes",
    "attendance.minimumPercent",
    "attendance.credits.walkIn",
    "attendance.noShowStrikes",
    "attendance.noShowPoints",
    "recruitment.answerHours",
    "diplomacy.guardsChannels",
  ]);
  expect(keys.map((key) => presetsOf(one)[key])).toEqual(values);
});
