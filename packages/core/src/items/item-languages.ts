/**
 * Languages in which games name their items: more than the product speaks, because a database of a game has them anyway.
 * The order is the one in which people read them.
 */
export const itemLanguages = [
  "en",
  "fr",
  "es",
  "de",
  "it",
  "pt",
  "pl",
  "ru",
  "uk",
  "ko",
  "ja",
  "zh",
] as const;

export type ItemLanguage = (typeof itemLanguages)[number];

/** What a name that is missing falls back to first. */
export const fallbackItemLanguage: ItemLanguage = "en";

/** The item language of a locale such as `pt-BR`; undefined where no game names its items in it. */
export function findItemLanguage(locale: string | null | undefined): ItemLanguage | undefined {
  const base = locale?.toLowerCase().split("-")[0];
  return itemLanguages.find((language) => language === base);
}
