"use client";

import { useOwnZone } from "./shell/shell-context.tsx";
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

/** What the reader chose in the guild, else the browser's, which the server does not know: it writes UTC. */
function useZone(): string {
  const browsers = useBrowser(() => Intl.DateTimeFormat().resolvedOptions().timeZone, "UTC");
  return useOwnZone() ?? browsers;
}
