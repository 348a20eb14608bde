import { type Language, languages } from "@guildhall/core";

/** Discord's names for a language where they differ from ours. */
const discordNames: Partial<Record<string, readonly string[]>> = {
  en: ["en-US", "en-GB"],
  es: ["es-ES", "es-419"],
};

/** One text in all our languages, keyed as Discord wants names and descriptions of commands. */
export function toDiscordLocales(textIn: (language: Language) => string): Record<string, string> {
  return Object.fromEntries(
    languages.flatMap((language) =>
      (discordNames[language] ?? [language]).map((locale) => [locale, textIn(language)]),
    ),
  );
}
