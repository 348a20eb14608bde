import { expect, test } from "vitest";
import { type ClassWords, findClasses } from "./find-classes.ts";
import { throneAndLiberty } from "./throne-and-liberty.ts";
import { worldOfWarcraft } from "./world-of-warcraft.ts";

const french: Readonly<Record<string, string>> = { sword: "Épée et bouclier", sword2h: "Espadon" };
const words: ClassWords = {
  nameOfClass: ({ key, name }) => name ?? key,
  nameOfWeapon: (key) => french[key] ?? key,
};

test.each([
  ["templar", ["templar"]],
  ["wand sns", ["templar"]],
  ["LB cb", ["scout"]],
  ["epee baton", []],
  ["épée staff", ["disciple"]],
  ["gs dg", ["ravager"]],
])("by %s people mean %j", (typed, keys) => {
  expect(findClasses(throneAndLiberty, typed, words).map(({ key }) => key)).toEqual(keys);
});

test("what is short for a weapon means all of its nine pairs, and nothing whose name has the letters", () => {
  expect(findClasses(throneAndLiberty, "gs", words)).toHaveLength(9);
  expect(findClasses(worldOfWarcraft, "gs", words)).toEqual([]);
});

test("nothing typed means every class", () => {
  expect(findClasses(throneAndLiberty, " ", words)).toHaveLength(45);
});
