import { presetsOf, settingKeys } from "@guildhall/core/settings";
import { expect, test } from "vitest";
import { readEntry, toEntry } from "./setting-entry.ts";

test("what a field shows of a setting is read back as the same value", () => {
  const presets = presetsOf("hardcore");
  for (const key of settingKeys)
    expect(readEntry(key, toEntry(key, presets[key])), key).toEqual(presets[key]);
});

test.each(["", " ", "abc", "1.5", "-1", "121"])("%j is no number of minutes that is allowed", (typed) => {
  expect(readEntry("attendance.graceMinutes", typed)).toBeUndefined();
});

test.each([
  ["#E3B04B", 0xe3b04b],
  ["e3b04b", 0xe3b04b],
  ["#000000", 0],
])("%s is a colour", (typed, colour) => {
  expect(readEntry("events.colour", typed)).toBe(colour);
});

test.each(["", "#fff", "brass", "#12345g"])("%j is no colour", (typed) => {
  expect(readEntry("events.colour", typed)).toBeUndefined();
});
