"use client";

import { isUndoable } from "@guildhall/core/dkp";
import { Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import type { LedgerLine } from "#web/components/ui/ledger-table.tsx";
import { Tooltip } from "#web/components/ui/tooltip.tsx";
import { useAmount } from "#web/components/use-amount.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { StatementView } from "../dkp.loaders.ts";
import { useDescribeLine } from "./use-describe-line.ts";

type StatementLine = StatementView["statements"][number]["lines"][number];

/** Takes a row back; left out for those who may not. */
type Undo = ((entryId: number) => void) | undefined;

/** A row of an account in the reader's words, with what takes it back where it still stands. */
export function useLedgerLine(
  onUndo: Undo,
): (line: StatementLine, all: readonly StatementLine[]) => LedgerLine {
  const t = useTranslations("dkp.web");
  const describe = useDescribeLine();
  const write = useAmount();
  const writeTime = useGuildTime();
  return (line, all) => {
    const reversed = all.find(({ entryId }) => entryId === line.reversesEntryId);
    const what = reversed
      ? t("reverses", { day: writeTime("day", reversed.recordedAt), title: describe(reversed).title })
      : describe(line).sentence;
    const canUndo = onUndo && isUndoable(line);
    return {
      id: String(line.entryId),
      day: writeTime("day", line.effectiveAt),
      what: canUndo ? (
        <UndoableLine what={what} label={t("undoLine", { what })} onUndo={() => onUndo(line.entryId)} />
      ) : (
        <bdi dir="auto">{what}</bdi>
      ),
      amount: write(line.amount, "change"),
      sign: line.amount < 0 ? "minus" : "plus",
      balance: write(line.balanceAfter),
      isReversed: line.isReversed,
    };
  };
}

type UndoableLineProps = { readonly what: string; readonly label: string; onUndo(): void };

/** The button stays faint until it is looked for: a statement is read more often than mended. */
function UndoableLine({ what, label, onUndo }: UndoableLineProps) {
  return (
    <span className="flex items-center gap-1">
      <bdi dir="auto">{what}</bdi>
      <Tooltip text={label}>
        <button
          type="button"
          aria-label={label}
          onClick={onUndo}
          className="inline-grid size-6 shrink-0 place-items-center rounded-control text-ink-3 hover:bg-hover hover:text-ink"
        >
          <Undo2 aria-hidden className="icon-14" />
        </button>
      </Tooltip>
    </span>
  );
}
