"use client";

import {
  guessColumns,
  isHead,
  type PreviewSheetInput,
  readSheet,
  type SheetColumns,
  type SheetField,
  type SheetRecord,
} from "@guildhall/core/members";
import { useMemo, useState } from "react";
import type { ImportsView } from "../imports.loaders.ts";
import { useSheetWords } from "./use-sheet-words.ts";

type Draft = {
  readonly text: string;
  readonly hasHead: boolean;
  readonly columns: SheetColumns;
  readonly poolId: number | undefined;
  readonly answers: PreviewSheetInput["answers"];
  /** Another one for each change. */
  readonly version: number;
};

const blank: Draft = { text: "", hasHead: false, columns: [], poolId: undefined, answers: [], version: 0 };

/** A sheet as it was pasted, what its columns hold, and what was answered so far. */
export function useSheetDraft({ game, ranks }: ImportsView, readable: ReadonlySet<SheetField>) {
  const [draft, setDraft] = useState(blank);
  const change = (changed: Partial<Draft>) =>
    setDraft((before) => ({ ...before, ...changed, version: before.version + 1 }));
  const records = useMemo(() => readSheet(draft.text), [draft.text]);
  const words = useSheetWords({ game, ranks, records, columns: draft.columns });
  const input: PreviewSheetInput | null =
    records.length === 0 || !draft.columns.includes("name")
      ? null
      : { ...draft, columns: [...draft.columns], words };
  return {
    draft,
    records,
    input,
    paste: (text: string) => change(understand(text, readable)),
    chooseField: (index: number, field: SheetField | null) =>
      change({ columns: place(draft.columns, index, field) }),
    chooseHead: (hasHead: boolean) => change({ hasHead, answers: [] }),
    choosePool: (poolId: number) => change({ poolId }),
    answer: (line: number, choice: string) =>
      change({ answers: [...draft.answers.filter((one) => one.line !== line), { line, choice }] }),
    clear: () => change({ ...blank, version: draft.version + 1 }),
  };
}

/** What the head says of the columns; nothing that the reader may not write. */
function understand(text: string, readable: ReadonlySet<SheetField>): Partial<Draft> {
  const records = readSheet(text);
  const [head] = records;
  const hasHead = head !== undefined && isHead(head.cells);
  const guessed = hasHead ? guessColumns(head.cells) : [];
  const columns = Array.from({ length: widthOf(records) }, (_, index) => {
    const field = guessed[index] ?? null;
    return field !== null && readable.has(field) ? field : null;
  });
  return { text, hasHead, columns, answers: [] };
}

function widthOf([head]: readonly SheetRecord[]): number {
  return head?.cells.length ?? 0;
}

/** A field is held by one column. */
function place(columns: SheetColumns, index: number, field: SheetField | null): SheetColumns {
  return columns.map((known, at) => (at === index ? field : known === field ? null : known));
}
