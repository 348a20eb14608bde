"use client";

import { useSyncExternalStore } from "react";

export type Layer = "palette" | "keys" | undefined;

let layer: Layer;
const listeners = new Set<() => void>();

function show(next: Layer): void {
  layer = next;
  for (const changed of listeners) changed();
}

/** There is always one to open: as a shortcut it answers that. */
export function openPalette(): true {
  show("palette");
  return true;
}

export function openKeyHelp(): true {
  show("keys");
  return true;
}

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
