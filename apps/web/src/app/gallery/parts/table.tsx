"use client";

import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { ExplainSheet } from "#web/components/ui/explain-sheet.tsx";
import { LedgerTable } from "#web/components/ui/ledger-table.tsx";
import { DataTable } from "#web/components/ui/table/data-table.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import { ownId, useSamples } from "../samples/samples.ts";
import { useMemberColumns } from "./member-columns.tsx";
import { Part } from "./part.tsx";

export function TablePart() {
  const { titles, members, verbs, empty, columns: words, explanation } = useSamples();
  const t = useTranslations("shell.explain");
  const columns = useMemberColumns();
  const [explained, explain] = useUrlState("explain");
  return (
    <Part id="table" title={titles.table} isFlush>
      <DataTable
        label={titles.table}
        columns={columns}
        rows={members}
        rowId={(row) => row.id}
        rowName={(row) => row.name}
        isOwn={(row) => row.id === ownId}
        onOpen={(row) => explain(`balance-${row.id}`)}
        searchPlaceholder={words.search}
        empty={empty}
        selectionActions={() => <Button size="small">{verbs.nudge}</Button>}
      />
      <ExplainSheet
        explanation={
          explained
            ? {
                ...explanation,
                entries: { title: t("entries"), content: <LedgerTable entries={explanation.entries} /> },
              }
            : undefined
        }
        actions={<Button size="small">{verbs.export}</Button>}
        onClose={() => explain(null)}
      />
    </Part>
  );
}
