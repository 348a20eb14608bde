import type { KeyboardEvent } from "react";

const onwards = ["ArrowRight", "ArrowDown"];
const back = ["ArrowLeft", "ArrowUp"];

/** Arrows, Home and End move the focus among the buttons of a group, of which one is in the tab order. */
export function roveFocus(event: KeyboardEvent<HTMLElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>("button:enabled")];
  const next = placeAfter(event, buttons);
  if (next === undefined) return;
  event.preventDefault();
  buttons.at(next % buttons.length)?.focus();
}

function placeAfter({ key, currentTarget, target }: KeyboardEvent<HTMLElement>, buttons: readonly Element[]) {
  const from = buttons.indexOf(target as Element);
  const isMirrored = getComputedStyle(currentTarget).direction === "rtl" && /Left|Right/.test(key);
  if (from === -1) return undefined;
  if (key === "Home") return 0;
  if (key === "End") return -1;
  if ((isMirrored ? back : onwards).includes(key)) return from + 1;
  return (isMirrored ? onwards : back).includes(key) ? from - 1 : undefined;
}
