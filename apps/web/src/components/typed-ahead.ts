"use client";

import { useEffect, useEffectEvent } from "react";

/** What somebody types for a field that is still on its way. */
let typed = "";

/** Stands in for a part that begins with a field, and keeps the letters that would be lost. Renders nothing. */
export function KeepTyping() {
  useEffect(() => {
    window.addEventListener("keydown", keep, { capture: true });
    return () => {
      window.removeEventListener("keydown", keep, { capture: true });
      // The field takes it at once; what was closed before it came leaves nothing to the next one.
      queueMicrotask(() => {
        typed = "";
      });
    };
  }, []);
  return null;
}

/** Gives a field that is there at last what was typed for it. */
export function useTypedAhead(give: (text: string) => void): void {
  const onGive = useEffectEvent(give);
  // All effects of what leaves end before any of what comes begins: no letter falls between the two.
  useEffect(() => {
    if (typed !== "") onGive(typed);
  }, []);
}

function keep(event: KeyboardEvent): void {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const after = withKey(event.key);
  if (after === undefined) return;
  typed = after;
  // Neither shortcuts nor the button that has the focus may take it for theirs.
  event.preventDefault();
  event.stopPropagation();
}

/** The text after a key; undefined for keys that write nothing. A press of the button that opened the field is none of it. */
function withKey(key: string): string | undefined {
  if (key === "Backspace") return typed.slice(0, -1);
  if (key === "Enter") return typed === "" ? undefined : typed;
  if (key.length > 1 || (key === " " && typed === "")) return undefined;
  return typed + key;
}
