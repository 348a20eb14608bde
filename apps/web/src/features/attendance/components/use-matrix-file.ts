"use client";

import { useQueryClient } from "@tanstack/react-query";
import { toCsv } from "#web/components/ui/table/to-csv.ts";
import { type MatrixChoice, matrixQuery } from "../attendance.queries.ts";
import { useMatrixCsv } from "./use-matrix-columns.tsx";

/** Writes all events that are chosen, also those of other pages, as a file: a line for each member. */
export function useMatrixFile(guildId: string, chosen: MatrixChoice): () => Promise<string> {
  const client = useQueryClient();
  const columnsOf = useMatrixCsv();
  return async () => {
    const all = await client.fetchQuery({ ...matrixQuery(guildId, { ...chosen, page: "all" }), gcTime: 0 });
    return toCsv(all.rows, columnsOf(all));
  };
}
