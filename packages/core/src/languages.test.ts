import { expect, test } from "vitest";
import { chooseLanguage, findLanguage } from "./languages.ts";

test.each([
  ["en-GB", "en"],
  ["fr", "fr"],
  ["FR-ca", "fr"],
  ["tlh", undefined],
  ["", undefined],
  [null, undefined],
])("the locale %s is spoken as %s", (locale, language) => {
  expect(findLanguage(locale)).toBe(language);
});

test("the reader's language goes before the guild's, and English is last", () => {
  expect(chooseLanguage("fr", "en")).toBe("fr");
  expect(chooseLanguage("tlh", "fr")).toBe("fr");
  expect(chooseLanguage("tlh", undefined)).toBe("en");
});
