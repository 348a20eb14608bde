"use client";

import type { UndoTarget } from "@guildhall/core/dkp";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { onDemand } from "#web/components/on-demand.tsx";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { DataTable } from "#web/components/ui/table/data-table.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import type { LedgerView } from "../ledger.loaders.ts";
import type { LedgerFilter } from "../ledger.queries.ts";
import { type BookLine, type BookRow, foldBatches } from "./fold-batches.ts";
import { LedgerFilters } from "./ledger-filters.tsx";
import { useBookColumns } from "./use-book-columns.tsx";
import { useDescribeLine } from "./use-describe-line.ts";
import { useLedgerFile } from "./use-ledger-file.ts";

const UndoSheet = onDemand(async () => (await import("./undo-sheet.tsx")).UndoSheet);

type BookTableProps = Pick<LedgerView, "members"> & {
  readonly guildId: string;
  readonly filter: LedgerFilter;
  readonly lines: readonly BookLine[];
  /** Older rows wait to be read. */
  readonly hasMore: boolean;
  /** Stands in place of rows that are still to come. */
  readonly reading: ReactNode;
};

/** Rows of the book. Enter opens an account, and unfolds a batch. */
export function BookTable({ guildId, filter, lines, members, hasMore, reading }: BookTableProps) {
  const t = useTranslations("dkp.web.ledger");
  const describe = useDescribeLine();
  const { user } = useShell();
  const [explained, explain] = useUrlState("explain");
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const [undoing, setUndoing] = useState<UndoTarget>();
  const toFile = useLedgerFile({ guildId, filter });
  const open = ({ id, line, batch }: BookRow) =>
    batch
      ? setUnfolded((all) => (all.has(id) ? all.difference(new Set([id])) : all.union(new Set([id]))))
      : explain(`balance-${line.accountId}`);
  const undo = (target: UndoTarget) => {
    explain(null);
    setUndoing(target);
  };
  const nameOf = (memberId: number | null) => members.find((one) => one.memberId === memberId);
  const columns = useBookColumns({ guildId, nameOf, open, undo });
  const isFiltered = Object.entries(filter).some(([name, value]) => name !== "poolId" && value !== undefined);
  return (
    <>
      <DataTable
        label={t("title")}
        columns={columns}
        rows={foldBatches(lines, unfolded)}
        rowId={({ id }) => id}
        rowName={({ line }) => describe(line).sentence}
        searchText={({ line }) => `${nameOf(line.accountId)?.name ?? ""} ${describe(line).sentence}`}
        isOwn={({ line, batch }) => !batch && nameOf(line.accountId)?.userId === user?.userId}
        isOpen={({ line, batch }) => !batch && explained === `balance-${line.accountId}`}
        onOpen={open}
        searchPlaceholder={t("find")}
        filters={<LedgerFilters members={members} />}
        reading={reading}
        toFile={toFile}
        isPart={hasMore}
        empty={isFiltered ? t("noneFound") : t("none")}
      />
      {undoing && (
        <UndoSheet
          key={JSON.stringify(undoing)}
          guildId={guildId}
          target={undoing}
          onClose={() => setUndoing(undefined)}
        />
      )}
    </>
  );
}
