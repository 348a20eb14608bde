"use client";

import { useLocale } from "next-intl";
import { useSyncExternalStore } from "react";

/** English without a country writes the day first and counts to 24, as the rest of our languages do. */
const withoutCountry = { en: "en-GB", fr: "fr" } as const;

const dayAndTime = {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
} as const satisfies Intl.DateTimeFormatOptions;

/** A moment, given in ISO 8601, in the reader's zone and way of writing. */
export function Moment({ at }: { readonly at: string }) {
  const formatter = new Intl.DateTimeFormat(useWriting(), { ...dayAndTime, timeZone: useZone() });
  return <time dateTime={at}>{formatter.format(new Date(at))}</time>;
}

/** The server, which does not know the reader's zone, writes UTC. */
function useZone(): string {
  return useBrowser(() => Intl.DateTimeFormat().resolvedOptions().timeZone, "UTC");
}

function useWriting(): string {
  const language = useLocale();
  const fallback = withoutCountry[language];
  return useBrowser(
    () => navigator.languages.find((one) => one.startsWith(`${language}-`)) ?? fallback,
    fallback,
  );
}

function useBrowser(read: () => string, onServer: string): string {
  return useSyncExternalStore(neverChanges, read, () => onServer);
}

const neverChanges = () => () => undefined;
