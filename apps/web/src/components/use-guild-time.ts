"use client";

import { useGuildZone } from "./shell/shell-context.tsx";
import { type TimeStyle, useTimeIn } from "./use-time-in.ts";

/** Writes moments, given in ISO 8601, as the guild's own clock shows them: what its people mean by "20:00". */
export function useGuildTime(): (style: TimeStyle, at: string) => string {
  return useTimeIn(useGuildZone());
}
