import type { Language } from "../languages.ts";

const formerMember: Readonly<Record<Language, string>> = { en: "Former member", fr: "Ancien membre" };

/**
 * What stands where a name stood: "Former member 4F2A". Made of the number in the roster, which the books hold anyway: it
 * tells people apart, and leads to nobody.
 */
export function pseudonymOf(memberId: number, language: Language): string {
  return `${formerMember[language]} ${memberId.toString(16).toUpperCase().padStart(4, "0")}`;
}
