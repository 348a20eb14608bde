"use client";

import { useGuildZone, useOwnZone } from "./shell/shell-context.tsx";
import { useBrowser } from "./use-browser.ts";

/** The reader's own zone: what was chosen in the guild, else the browser's, which the server does not know. */
export function useReaderZone(): string {
  const guilds = useGuildZone();
  const browsers = useBrowser(() => Intl.DateTimeFormat().resolvedOptions().timeZone, guilds);
  return useOwnZone() ?? browsers;
}
