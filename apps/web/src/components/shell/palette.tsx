"use client";

import dynamic from "next/dynamic";
import { useLayer } from "./layer-store.ts";

const OpenPalette = dynamic(async () => (await import("./open-palette.tsx")).OpenPalette, { ssr: false });

/** The palette comes when somebody first opens it. */
export function Palette() {
  return useLayer() === "palette" && <OpenPalette />;
}
