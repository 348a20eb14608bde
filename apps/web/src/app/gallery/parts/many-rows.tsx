"use client";

import { DataTable } from "#web/components/ui/table/data-table.tsx";
import { manyMembers, useSamples } from "../samples/samples.ts";
import { useMemberColumns } from "./member-columns.tsx";
import { Part } from "./part.tsx";

export function ManyRowsPart() {
  const samples = useSamples();
  const columns = useMemberColumns();
  return (
    <Part id="many-rows" title={samples.titles.manyRows} isFlush>
      <DataTable
        label={samples.titles.manyRows}
        columns={columns}
        rows={manyMembers(samples)}
        rowId={(row) => row.id}
        rowName={(row) => row.name}
        searchPlaceholder={samples.columns.search}
        empty={samples.empty}
      />
    </Part>
  );
}
