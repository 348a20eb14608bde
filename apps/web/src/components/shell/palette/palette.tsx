"use client";

import { onDemand } from "#web/components/on-demand.tsx";
import { KeepTyping } from "#web/components/typed-ahead.ts";
import { useLayer } from "../layer-store.ts";

const OpenPalette = onDemand(async () => (await import("./open-palette.tsx")).OpenPalette, KeepTyping);

/** The palette comes when somebody first opens it. */
export function Palette() {
  return useLayer() === "palette" && <OpenPalette />;
}
