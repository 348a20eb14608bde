"use client";

import { useSyncExternalStore } from "react";

/** Whether the page is at least this wide, or on paper. The server draws the narrow form, which is right everywhere. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    () => window.matchMedia(query).matches,
    () => false,
  );
}
