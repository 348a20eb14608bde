"use client";

import { type KeyboardEvent, useRef, useState } from "react";
import { useRowStops } from "./use-row-stops.ts";

const steps: Partial<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

type RowKeysOptions = {
  readonly rowCount: number;
  onOpen?(index: number): void;
  onToggle?(index: number): void;
  /** Brings a row into the page before it takes the focus; rows out of sight may not be drawn. */
  reveal(index: number): void;
};

/** `j k` or arrows move between rows, Space selects, Enter opens. One row at a time is in the tab order, with what is in it. */
export function useRowKeys({ rowCount, onOpen, onToggle, reveal }: RowKeysOptions) {
  const [current, setCurrent] = useState(0);
  const body = useRef<HTMLTableSectionElement>(null);
  useRowStops(body);

  const moveTo = (index: number) => {
    const next = Math.min(Math.max(index, 0), rowCount - 1);
    setCurrent(next);
    reveal(next);
    requestAnimationFrame(() => body.current?.querySelector<HTMLElement>(`[data-index="${next}"]`)?.focus());
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLTableRowElement)) return;
    const step = steps[event.key];
    if (step !== undefined) moveTo(current + step);
    else if (event.key === " " && onToggle) onToggle(current);
    else if (event.key === "Enter" && onOpen) onOpen(current);
    else return;
    event.preventDefault();
  };

  return { body, onKeyDown, rowProps: (index: number) => rowProps(index, index === current, setCurrent) };
}

function rowProps(index: number, isCurrent: boolean, setCurrent: (index: number) => void) {
  return { "data-index": index, tabIndex: isCurrent ? 0 : -1, onFocus: () => setCurrent(index) };
}
