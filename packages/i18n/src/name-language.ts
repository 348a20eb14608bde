import type { Language } from "@guildhall/core";

/** A language by its code, in the reader's words and as it stands by itself: `German`, `Allemand`. */
export function nameLanguage(language: Language, code: string): string {
  const name = new Intl.DisplayNames(language, { type: "language" }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
