"use client";

import { useBrowser } from "./use-browser.ts";
import { useWriting } from "./use-writing.ts";

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
