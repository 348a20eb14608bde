"use client";

import { type RefObject, useEffect } from "react";

const controls = "a[href], button, input, select, textarea";

/**
 * Tab stops at what is in the current row only, and then leaves the table: of a hundred rows nobody wants to pass every
 * number that explains itself. Runs after every drawing, because cells bring their own controls.
 */
export function useRowStops(body: RefObject<HTMLTableSectionElement | null>): void {
  useEffect(() => {
    for (const row of body.current?.rows ?? [])
      for (const control of row.querySelectorAll<HTMLElement>(controls)) rest(control, row.tabIndex < 0);
  });
}

/** What was no stop by itself stays none. */
function rest(control: HTMLElement, isResting: boolean): void {
  if (isResting && control.tabIndex >= 0) {
    control.dataset.resting = "";
    control.tabIndex = -1;
  }
  if (isResting || control.dataset.resting === undefined) return;
  delete control.dataset.resting;
  control.removeAttribute("tabindex");
}
