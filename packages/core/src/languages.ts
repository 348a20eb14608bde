/** Languages the product speaks; the first is what a missing choice falls back to. Order: user → guild → English. */
export const languages = ["en", "fr"] as const;

export type Language = (typeof languages)[number];

export const defaultLanguage: Language = "en";

/** The language of a Discord or browser locale such as `en-GB` or `fr`, or undefined when we do not speak it. */
export function findLanguage(locale: string | null | undefined): Language | undefined {
  const base = locale?.toLowerCase().split("-")[0];
  return languages.find((language) => language === base);
}

/** The first of the wishes that we speak, else English. */
export function chooseLanguage(...wishes: readonly (string | null | undefined)[]): Language {
  for (const wish of wishes) {
    const language = findLanguage(wish);
    if (language) return language;
  }
  return defaultLanguage;
}
