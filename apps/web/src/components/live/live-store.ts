"use client";

import { useSyncExternalStore } from "react";

/** Undefined until the first answer: neither is true yet. */
let isLive: boolean | undefined;
const listeners = new Set<() => void>();

/** Says whether this page hears of changes now, and returns whether it did not before. */
export function showLive(next: boolean): boolean {
  const isNew = next !== isLive;
  isLive = next;
  if (isNew) for (const changed of listeners) changed();
  return isNew;
}

export function useIsLive(): boolean | undefined {
  return useSyncExternalStore(
    (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    () => isLive,
    () => undefined,
  );
}
