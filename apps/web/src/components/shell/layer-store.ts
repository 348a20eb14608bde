"use client";

import { useSyncExternalStore } from "react";

export type Layer = "palette" | "keys" | undefined;

let layer: Layer;
const listeners = new Set<() => void>();

function show(next: Layer): void {
  layer = next;
  for (const changed of listeners) changed();
}

export const openPalette = (): void => show("palette");
export const openKeyHelp = (): void => show("keys");
export const closeLayer = (): void => show(undefined);

/** Which of the layers over the page is open. */
export function useLayer(): Layer {
  return useSyncExternalStore(
    (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    () => layer,
    () => undefined,
  );
}
