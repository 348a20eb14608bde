"use client";

import { useEffect } from "react";

/**
 * Letters of names in Arabic, Chinese, Japanese and Korean. Their style sheets are large, so no page waits for them; of the
 * fonts themselves a browser fetches only the parts that a page shows.
 */
export function WorldFonts() {
  useEffect(() => {
    void import("#web/styles/world-fonts.ts");
  }, []);
  return null;
}
