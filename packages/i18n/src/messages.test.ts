import { readFileSync } from "node:fs";
import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { defaultLanguage, languages, refusalCodes, rights } from "@guildhall/core";
import { describe, expect, test } from "vitest";
import { listNamespaces, readNamespace, renderMessagesModule } from "./generate-messages.ts";
import { formats } from "./translate.ts";

const others = languages.filter((language) => language !== defaultLanguage);

/** Every message of a language: `common.forbidden` → its text. */
function readAll(language: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (tree: Record<string, unknown>, path: string) => {
    for (const [key, value] of Object.entries(tree)) {
      if (typeof value === "string") found.set(`${path}.${key}`, value);
      else walk(value as Record<string, unknown>, `${path}.${key}`);
    }
  };
  for (const namespace of listNamespaces(language)) walk(readNamespace(language, namespace), namespace);
  return found;
}

/** What a sentence must be given, with its kind: `count (plural)`, `right`. */
function placeholdersOf(elements: readonly MessageFormatElement[]): readonly string[] {
  const found = elements.flatMap((element): readonly string[] => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return [];
      case TYPE.plural:
      case TYPE.select:
        return [
          `${element.value} (${TYPE[element.type]})`,
          ...Object.values(element.options).flatMap((option) => placeholdersOf(option.value)),
        ];
      case TYPE.tag:
        return [`<${element.value}>`, ...placeholdersOf(element.children)];
      default:
        return [`${element.value} (${TYPE[element.type]})`];
    }
  });
  return [...new Set(found)].sort();
}

/** What a sentence names as the style of a number or a date without the house knowing it. */
function unknownStylesOf(elements: readonly MessageFormatElement[]): readonly string[] {
  return elements.flatMap((element): readonly string[] => {
    if ("options" in element)
      return Object.values(element.options).flatMap(({ value }) => unknownStylesOf(value));
    if ("children" in element) return unknownStylesOf(element.children);
    if (!("style" in element) || typeof element.style !== "string") return [];
    const known = element.type === TYPE.number ? formats.number : formats.dateTime;
    return element.style in known ? [] : [element.style];
  });
}

const english = readAll(defaultLanguage);

test("the generated module is what the message files say: run `pnpm messages` after a change", () => {
  const generated = readFileSync(new URL("./messages.generated.ts", import.meta.url), "utf8");
  expect(generated).toBe(renderMessagesModule());
});

test.each(languages)("every refusal and every right has a sentence in %s", (language) => {
  const keys = readAll(language);
  expect(refusalCodes.filter((code) => !keys.has(code))).toEqual([]);
  expect(rights.filter((right) => !keys.has(`common.rights.${right}`))).toEqual([]);
});

test.each(languages)("every message in %s is valid ICU and not empty", (language) => {
  for (const [key, text] of readAll(language)) {
    expect(text.trim(), key).not.toBe("");
    expect(() => parse(text), key).not.toThrow();
  }
});

test.each(languages)("every style that a sentence in %s names is one of the house", (language) => {
  for (const [key, text] of readAll(language)) expect(unknownStylesOf(parse(text)), key).toEqual([]);
});

describe.each(others)("%s", (language) => {
  const translated = readAll(language);

  test("has the same keys as English", () => {
    expect([...translated.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test("gives every sentence the same placeholders as English", () => {
    for (const [key, text] of english) {
      expect(placeholdersOf(parse(translated.get(key) ?? "")), key).toEqual(placeholdersOf(parse(text)));
    }
  });
});
