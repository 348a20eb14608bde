import { english, type Texts } from "./english.ts";
import { french } from "./french.ts";

export type PageLanguage = "en" | "fr";

/** The page speaks the person's language where it knows it, or the one that was chosen. */
export function chooseLanguage(chosen: "auto" | PageLanguage, personLocale: string): PageLanguage {
  if (chosen !== "auto") return chosen;
  return personLocale.startsWith("fr") ? "fr" : "en";
}

export const texts: Readonly<Record<PageLanguage, Texts>> = { en: english, fr: french };
