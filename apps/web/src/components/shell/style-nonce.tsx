"use client";

import { setNonce } from "get-nonce";

// A dialog writes a style element that stops the page behind it from scrolling; the policy admits it by this nonce.
if (typeof document !== "undefined") {
  const nonce = document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce;
  if (nonce) setNonce(nonce);
}

/** Renders nothing: being on the page is enough. */
export function StyleNonce() {
  return null;
}
