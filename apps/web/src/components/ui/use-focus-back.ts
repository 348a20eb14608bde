"use client";

import { useRef } from "react";

/** What had the focus before the layer that opened last: one that opens in its place gives it back there too. */
let place: Element | null = null;

/** Gives the focus back to what had it before a layer opened: by itself a layer knows only a button of its own. */
export function useFocusBack() {
  const before = useRef<Element>(null);
  return {
    onOpenAutoFocus: () => {
      if (document.activeElement !== document.body) place = toStay(document.activeElement);
      before.current = place;
    },
    onCloseAutoFocus: (event: Event) => {
      event.preventDefault();
      // Whoever went on to something else meanwhile stays there.
      if (document.activeElement !== document.body) return;
      if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
      place = null;
    },
  };
}

/** A menu closes as it is chosen from; what opened it stays. */
function toStay(focused: Element | null): Element | null {
  const opener = focused?.closest("[role=menu]")?.getAttribute("aria-labelledby");
  return opener ? document.getElementById(opener) : focused;
}
