"use client";

import { onDemand } from "../on-demand.tsx";
import type { DialogPanelProps } from "./dialog-panel.tsx";

const DialogPanel = onDemand(async () => (await import("./dialog-panel.tsx")).DialogPanel);

/** A short question in front of the page. What is longer than that is a sheet. */
export function Dialog({ isOpen, ...dialog }: DialogPanelProps & { readonly isOpen: boolean }) {
  return isOpen && <DialogPanel {...dialog} />;
}
