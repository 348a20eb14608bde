"use client";

import { GripVertical } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { withMoved } from "./place-under.ts";
import { type LiftNews, useLift } from "./use-lift.ts";

type SortableListProps<Row> = {
  readonly label: string;
  readonly rows: readonly Row[];
  /** The last move is being saved: until then the list stays as it was left. */
  readonly isBusy: boolean;
  /** The order is not to be changed here. */
  readonly isFixed?: boolean;
  rowId(row: Row): string;
  rowName(row: Row): string;
  /** What a row holds beside its handle and its place. */
  children(row: Row): ReactNode;
  /** The place is 1 for the first. */
  onMove(row: Row, place: number): void;
};

/**
 * A list whose order people choose: by dragging, or with the keys on a row's handle. A row that is on its way is moved by
 * its style alone: moved in the document, it would lose the pointer and the focus.
 */
export function SortableList<Row>(props: SortableListProps<Row>) {
  const { label, rows, isBusy, isFixed = false, rowId, rowName, children, onMove } = props;
  const hintId = useId();
  const t = useTranslations("shell.ui.sorting");
  const [left, setLeft] = useState(rows);
  const keepFocus = useKeptFocus(rows);
  const { list, lifted, news, handleProps } = useLift({
    count: rows.length,
    nameOf: (index) =>
      rows
        .slice(index, index + 1)
        .map(rowName)
        .join(),
    onDrop: ({ from, to }) => {
      setLeft(withMoved(rows, from, to));
      keepFocus();
      for (const row of rows.slice(from, from + 1)) onMove(row, to + 1);
    },
  });
  const shown = lifted ? withMoved(rows, lifted.from, lifted.to) : isBusy ? left : rows;
  const ids = shown.map(rowId);
  return (
    <>
      <ol ref={list} aria-label={label} className="grid grid-cols-[minmax(0,1fr)]">
        {rows.map((row, index) => {
          const place = ids.indexOf(rowId(row));
          return (
            <li
              key={rowId(row)}
              style={shown === rows ? undefined : { order: place }}
              className={`flex min-h-[46px] items-center gap-2.5 border-b border-line px-3.5 py-1.5 ${lifted?.from === index ? "bg-lamp-soft" : ""}`}
            >
              {!isFixed && (
                <button
                  type="button"
                  aria-label={t("handle", { name: rowName(row) })}
                  aria-describedby={hintId}
                  aria-pressed={lifted?.from === index}
                  aria-disabled={isBusy}
                  className="-ms-1.5 grid size-6 shrink-0 cursor-grab touch-none place-items-center rounded-chip text-ink-3 hover:text-ink max-desk:-ms-3.5 max-desk:-me-3 max-desk:size-11"
                  {...(isBusy ? {} : handleProps(index))}
                >
                  <GripVertical aria-hidden className="icon-14" />
                </button>
              )}
              <span className="w-5 shrink-0 text-end text-ink-3">{place + 1}</span>
              {children(row)}
            </li>
          );
        })}
      </ol>
      <p id={hintId} hidden>
        {t("hint")}
      </p>
      <SortNews news={news} count={rows.length} />
    </>
  );
}

/** Gives the focus back to what had it when a row was dropped, once the row stands at its new place. */
function useKeptFocus(rows: unknown): () => void {
  const kept = useRef<Element>(null);
  useEffect(() => {
    if (document.activeElement === document.body && kept.current instanceof HTMLElement) kept.current.focus();
    kept.current = null;
  }, [rows]);
  return () => {
    kept.current = document.activeElement;
  };
}

type SortNewsProps = { readonly news: LiftNews | undefined; readonly count: number };

/** Says aloud what the eye sees. */
function SortNews({ news, count }: SortNewsProps) {
  const t = useTranslations("shell.ui.sorting");
  return (
    <p role="status" className="sr-only">
      {news && t(news.kind, { name: news.name, place: news.to + 1, count })}
    </p>
  );
}
