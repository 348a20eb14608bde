"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { undoLast } from "#web/components/ui/toast-store.ts";
import { pathOf } from "#web/features/destination.ts";
import { isTyping, isWriting } from "./is-typing.ts";
import { openKeyHelp, openPalette } from "./layer-store.ts";
import { enterRows, explainHere, goToSearch, sendForm } from "./page-keys.ts";
import { useDestinations, useShell } from "./shell-context.tsx";

/** How long after `g` the second key counts. */
const goMs = 1_500;

/** Keys that do the same on every page. Each answers whether there was anything to do. */
const plainKeys: Partial<Record<string, () => boolean>> = {
  "?": openKeyHelp,
  "/": goToSearch,
  e: explainHere,
  j: enterRows,
  k: enterRows,
};

/** With ⌘, or Ctrl where there is none. */
const chords: Partial<Record<string, (target: EventTarget | null) => boolean>> = {
  k: openPalette,
  s: sendForm,
  z: (target) => !isWriting(target) && undoLast(),
};

/** Listens for the keys of the whole page, and for `g` with a page's key. Renders nothing. */
export function Shortcuts() {
  const go = useGo();
  const goUntil = useRef(0);
  useEffect(() => {
    const press = ({ key, timeStamp }: KeyboardEvent): boolean => {
      const isGoing = timeStamp < goUntil.current;
      goUntil.current = key === "g" && !isGoing ? timeStamp + goMs : 0;
      return isGoing ? go(key) : (plainKeys[key]?.() ?? false);
    };
    const onKey = (event: KeyboardEvent) => {
      // Whatever has the focus goes first: it knows better what its keys mean.
      if (event.defaultPrevented) return;
      const isDone = hasCommand(event)
        ? chords[event.key.toLowerCase()]?.(event.target)
        : !event.altKey && !isTyping(event.target) && press(event);
      if (isDone) event.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [go]);
  return null;
}

const hasCommand = (event: KeyboardEvent): boolean =>
  (event.metaKey || event.ctrlKey) && !event.altKey && !event.shiftKey;

function useGo(): (key: string) => boolean {
  const router = useRouter();
  const { guild } = useShell();
  const pages = useDestinations();
  return (key) => {
    const page = pages.find((one) => one.key === key);
    if (!(page && guild)) return false;
    router.push(pathOf(page, guild.guildId));
    return true;
  };
}
