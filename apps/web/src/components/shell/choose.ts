"use client";

import { type Theme, themeCookie } from "./theme.ts";

const yearSeconds = 31_536_000;

/** The page changes at once; the cookie lets the server draw the next one right from its first byte. */
export function chooseTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  writeCookie(themeCookie, theme);
}

/** Without a language the guild's holds again. */
export function chooseLanguage(language: string | undefined): void {
  writeCookie("language", language ?? "");
}

function writeCookie(name: string, value: string): void {
  const age = value ? yearSeconds : 0;
  // biome-ignore lint/suspicious/noDocumentCookie: Cookie Store is not in every browser that we serve.
  document.cookie = `${name}=${value}; path=/; max-age=${age}; samesite=lax`;
}

/** What is on the page now; "system" is asked of the browser. */
export function isDarkNow(): boolean {
  const theme = document.documentElement.dataset.theme;
  return theme === "system" ? window.matchMedia("(prefers-color-scheme: dark)").matches : theme !== "light";
}
