"use client";

import { useSyncExternalStore } from "react";

const neverChanges = () => () => undefined;

/** Whether the page answers yet: what somebody types before would be lost. */
export function useIsAwake(): boolean {
  return useBrowser(() => "awake", "") !== "";
}

/** What only the browser knows; the server draws the page with the other value. */
export function useBrowser(read: () => string, onServer: string): string {
  return useSyncExternalStore(neverChanges, read, () => onServer);
}
