"use client";

import { useEffect, useState } from "react";

/** A link of this site that would lead away from the page. */
function findWayOut(event: MouseEvent): string | undefined {
  const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (!isPlain || !(link instanceof HTMLAnchorElement) || link.target === "_blank") return undefined;
  const { origin, pathname } = new URL(link.href);
  return origin === location.origin && pathname !== location.pathname ? link.href : undefined;
}

/**
 * While something is not saved, holds back whoever leaves: the browser asks when the page is closed, and a link of ours is
 * kept until somebody decides.
 */
export function useLeaveQuestion(isUnsaved: boolean) {
  const [wayOut, setWayOut] = useState<string>();
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    const hold = (event: MouseEvent) => {
      const way = findWayOut(event);
      if (!way) return;
      event.preventDefault();
      // Of several forms on a page one asks.
      event.stopImmediatePropagation();
      setWayOut(way);
    };
    window.addEventListener("beforeunload", ask);
    // Before the router's own links hear of the press.
    document.addEventListener("click", hold, { capture: true });
    return () => {
      window.removeEventListener("beforeunload", ask);
      document.removeEventListener("click", hold, { capture: true });
    };
  }, [isUnsaved]);
  return { wayOut: isUnsaved ? wayOut : undefined, stay: () => setWayOut(undefined) };
}
