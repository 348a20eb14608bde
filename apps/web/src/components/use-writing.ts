"use client";

import { useLocale } from "next-intl";
import { useBrowser } from "./use-browser.ts";

/** English without a country writes the day first and counts to 24, as the rest of our languages do. */
const withoutCountry = { en: "en-GB", fr: "fr" } as const;

/** How the reader writes dates and numbers: the page's language, in the country of the browser. */
export function useWriting(): string {
  const language = useLocale();
  const fallback = withoutCountry[language];
  return useBrowser(
    () => navigator.languages.find((one) => one.startsWith(`${language}-`)) ?? fallback,
    fallback,
  );
}
