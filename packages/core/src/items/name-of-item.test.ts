import fc from "fast-check";
import { expect, test } from "vitest";
import { findItemLanguage, itemLanguages } from "./item-languages.ts";
import { nameOfItem } from "./name-of-item.ts";

test("a name is the one asked for, else the English one, else the first that there is; a fallback is marked", () => {
  const names = { en: "Blade of Dusk", fr: "Lame du crépuscule", ko: "황혼의 검" };
  expect(nameOfItem(names, "fr")).toEqual({ name: names.fr, language: "fr", isFallback: false });
  expect(nameOfItem(names, "de")).toEqual({ name: names.en, language: "en", isFallback: true });
  expect(nameOfItem({ ko: names.ko, fr: names.fr }, "de")).toMatchObject({ language: "fr" });
  expect(() => nameOfItem({}, "en")).toThrow();
});

test("an item with any name always has one to show, and what is no fallback is in the language asked for", () => {
  const names = fc.dictionary(fc.constantFrom(...itemLanguages), fc.string({ minLength: 1 }), { minKeys: 1 });
  fc.assert(
    fc.property(names, fc.constantFrom(...itemLanguages), (known, language) => {
      const shown = nameOfItem(known, language);
      expect(known[shown.language]).toBe(shown.name);
      expect(shown.isFallback).toBe(shown.language !== language);
      expect(shown.isFallback).toBe(!(language in known));
    }),
  );
});

test("a locale is of an item language, or of none", () => {
  expect(["pt-BR", "en-GB", "zh-CN", "ko", "xx", null].map(findItemLanguage)).toEqual([
    ...["pt", "en", "zh", "ko", undefined, undefined],
  ]);
});
