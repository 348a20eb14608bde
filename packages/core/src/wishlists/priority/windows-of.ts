import type { Rules } from "./rule-set.ts";

/** Over how many days attendance is read so that a guild's rules, and those of any preset, can be tried; null is always. */
export function windowsOf({ gates, criteria }: Rules): readonly (number | null)[] {
  const named = [...gates, ...criteria].flatMap((rule) =>
    rule.kind === "attendance" ? [rule.windowDays] : [],
  );
  return [...new Set([...named, ...presetWindows])];
}

const presetWindows = [30, 60];
