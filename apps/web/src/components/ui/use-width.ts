"use client";

import { type RefObject, useEffect, useRef, useState } from "react";

/** How wide an element is, in CSS pixels, and anew whenever that changes. The server draws it with the usual width. */
export function useWidth<Drawn extends Element>(
  usualWidth: number,
): { readonly frame: RefObject<Drawn | null>; readonly width: number } {
  const frame = useRef<Drawn>(null);
  const [width, setWidth] = useState(usualWidth);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    if (frame.current) observer.observe(frame.current);
    return () => observer.disconnect();
  }, []);
  return { frame, width };
}
