import type { ItemNames } from "./item.ts";
import { fallbackItemLanguage, type ItemLanguage, itemLanguages } from "./item-languages.ts";

/** A name to show. Where its language is not the one that was asked for, whoever shows it says so. */
export type ShownName = {
  readonly name: string;
  readonly language: ItemLanguage;
  readonly isFallback: boolean;
};

/** The name in this language, else in English, else in the first language that has one. */
export function nameOfItem(names: ItemNames, language: ItemLanguage): ShownName {
  for (const one of [language, fallbackItemLanguage, ...itemLanguages]) {
    const name = names[one];
    if (name !== undefined) return { name, language: one, isFallback: one !== language };
  }
  throw new Error("An item without any name is not in the catalogue");
}
