"use client";

import { onDemand } from "../on-demand.tsx";
import type { SheetPanelProps } from "./sheet-panel.tsx";

const SheetPanel = onDemand(async () => (await import("./sheet-panel.tsx")).SheetPanel);

/**
 * The side of the page that explains or edits one thing. Wide pages make room and stay usable; narrower ones are
 * covered; on a phone it rises from the bottom.
 */
export function Sheet({ isOpen, ...sheet }: SheetPanelProps & { readonly isOpen: boolean }) {
  return isOpen && <SheetPanel {...sheet} />;
}
