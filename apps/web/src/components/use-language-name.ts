"use client";

import { useLocale } from "next-intl";

/** Names a language in the reader's words, as it stands by itself. */
export function useLanguageName(): (language: string) => string {
  const locale = useLocale();
  const names = new Intl.DisplayNames(locale, { type: "language" });
  return (language) => {
    const name = names.of(language) ?? language;
    return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
  };
}
