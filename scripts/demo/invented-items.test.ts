import { profileOf } from "@guildhall/core/games";
import { itemLanguages, readItemsFile } from "@guildhall/core/items";
import { expect, test } from "vitest";
import { writeInventedItems } from "./invented-items.ts";

test("the demo's sheet has items of every slot and grade, in four languages with holes, and two rows that nobody can read", () => {
  const profile = profileOf("throne-and-liberty");
  const { rows, problems } = readItemsFile(writeInventedItems(), { language: "en", profile });
  expect(rows).toHaveLength(147);
  expect(problems.map(({ cause }) => cause)).toEqual(["noName", "badGrade"]);
  expect(new Set(rows.map(({ grade }) => grade))).toEqual(new Set(profile.grades.map(({ code }) => code)));
  const named = itemLanguages.filter((language) => rows.some(({ names }) => names[language]));
  expect(named).toEqual(["en", "fr", "es", "de"]);
  const missing = (language: "en" | "fr") => rows.filter(({ names }) => !names[language]).length;
  expect([missing("en"), missing("fr") > 0]).toEqual([0, true]);
  expect(new Set(rows.map(({ names }) => names.en)).size).toBe(147);
});
