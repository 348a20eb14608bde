"use client";

import { useEffect } from "react";

const letters = /[\p{Script=Arabic}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const hasLetters = ({ textContent }: Node) => letters.test(textContent ?? "");

/** Of a list that grows only what is new is read again. */
const bringsLetters = ({ type, target, addedNodes }: MutationRecord) =>
  type === "characterData" ? hasLetters(target) : [...addedNodes].some(hasLetters);

/**
 * Letters of names in Arabic, Chinese, Japanese and Korean. Their style sheets weigh as much as half of all scripts, so they
 * come with the first such name; of the fonts themselves a browser fetches only the parts that a page shows.
 */
export function WorldFonts() {
  useEffect(() => {
    if (hasLetters(document.body)) {
      void import("#web/styles/world-fonts.ts");
      return;
    }
    const watch = new MutationObserver((changes) => {
      if (!changes.some(bringsLetters)) return;
      watch.disconnect();
      void import("#web/styles/world-fonts.ts");
    });
    watch.observe(document.body, { childList: true, subtree: true, characterData: true });
    return () => watch.disconnect();
  }, []);
  return null;
}
