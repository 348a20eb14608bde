"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { pathOf } from "#web/features/destination.ts";
import { isTyping } from "./is-typing.ts";
import { openKeyHelp, openPalette } from "./layer-store.ts";
import { useDestinations, useShell } from "./shell-context.tsx";

/** How long after `g` the second key counts. */
const goMs = 1_500;

/** Listens for ⌘K, `?` and `g` with a page's key. Renders nothing. */
export function Shortcuts() {
  const go = useGo();
  const goUntil = useRef(0);
  useEffect(() => {
    const onPlainKey = ({ key, timeStamp }: KeyboardEvent) => {
      const isGoing = timeStamp < goUntil.current;
      goUntil.current = key === "g" && !isGoing ? timeStamp + goMs : 0;
      if (isGoing) go(key);
      else if (key === "?") openKeyHelp();
    };
    const onKey = (event: KeyboardEvent) => {
      if (isPaletteKey(event)) {
        event.preventDefault();
        openPalette();
      } else if (!isChord(event) && !isTyping(event.target)) onPlainKey(event);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [go]);
  return null;
}

const isPaletteKey = (event: KeyboardEvent): boolean =>
  (event.metaKey || event.ctrlKey) && event.key.toLowerCase() === "k";

const isChord = (event: KeyboardEvent): boolean => event.metaKey || event.ctrlKey || event.altKey;

function useGo(): (key: string) => void {
  const router = useRouter();
  const { guild } = useShell();
  const pages = useDestinations();
  return (key) => {
    const page = pages.find((one) => one.key === key);
    if (page && guild) router.push(pathOf(page, guild.guildId));
  };
}
