"use client";

import { useEffect, useRef, useState } from "react";
import { useUrlState } from "../use-url-state.ts";

/** Every change of the address draws the whole page anew: it waits until the typing rests. */
const restMs = 400;

/** What is searched: seen at once, and kept in the address, so that what is found can be sent to someone. */
export function useSearch(): [string, (text: string) => void] {
  const [inAddress, keep] = useUrlState("q");
  const [text, setText] = useState(inAddress ?? "");
  const kept = useRef(inAddress ?? "");
  useEffect(() => {
    if ((inAddress ?? "") === kept.current) return;
    kept.current = inAddress ?? "";
    setText(kept.current);
  }, [inAddress]);
  useEffect(() => {
    const keepNow = () => {
      if (text === kept.current) return;
      kept.current = text;
      keep(text);
    };
    const timer = setTimeout(keepNow, restMs);
    // Whoever leaves the field may open something next, and an address that changes later would call that page back.
    document.addEventListener("focusout", keepNow);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("focusout", keepNow);
    };
  }, [text, keep]);
  return [text, setText];
}
