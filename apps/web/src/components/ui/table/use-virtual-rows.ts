"use client";

import { useVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef } from "react";
import { useMedia } from "../use-media.ts";

/** Below this many rows all are drawn: the browser's own search then finds every name. */
const virtualFrom = 100;
const desktopRowPx = 36;

/** The rows that are in sight, and the empty heights before and after them. */
export function useVirtualRows<Row>(rows: readonly Row[]) {
  const frame = useRef<HTMLDivElement>(null);
  // Paper does not scroll: there all rows are drawn.
  const isPrinted = useMedia("print");
  const isVirtual = rows.length > virtualFrom && !isPrinted;
  const scrolledBefore = useRef(0);
  useLayoutEffect(() => {
    scrolledBefore.current = frame.current?.scrollTop ?? 0;
  }, []);
  const virtualizer = useVirtualizer({
    count: rows.length,
    enabled: isVirtual,
    getScrollElement: () => frame.current,
    estimateSize: () => desktopRowPx,
    overscan: 5,
    initialRect: { width: 0, height: desktopRowPx * 20 },
  });
  // Taking over a page that is on screen already, the virtualizer jumps to its start; the reader may be further down.
  useLayoutEffect(() => {
    if (scrolledBefore.current > 0) virtualizer.scrollToOffset(scrolledBefore.current);
  }, [virtualizer]);
  const all = rows.map((row, index) => ({ row, index }));
  if (!isVirtual) {
    const reveal = (index: number) =>
      frame.current?.querySelector(`[data-index="${index}"]`)?.scrollIntoView({ block: "nearest" });
    return { frame, isVirtual, shown: all, before: 0, after: 0, reveal, measure: undefined };
  }
  const items = virtualizer.getVirtualItems();
  const first = items[0];
  const last = items.at(-1);
  return {
    frame,
    isVirtual,
    shown: items.flatMap((item) => all[item.index] ?? []),
    before: first?.start ?? 0,
    after: last ? virtualizer.getTotalSize() - last.end : 0,
    reveal: (index: number) => virtualizer.scrollToIndex(index),
    measure: virtualizer.measureElement,
  };
}
