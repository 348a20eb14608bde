"use client";

import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "../button.tsx";
import type { Column } from "./column.ts";
import { downloadText } from "./download.ts";
import { toCsv } from "./to-csv.ts";

type ExportButtonProps = {
  /** Filters stand beside it, and take room. */
  readonly isBrief?: boolean;
  onExport(): void;
};

/** What is on the page, as a file. Phones have no use for one; a narrow toolbar has room for its sign alone. */
export function ExportButton({ onExport, isBrief = false }: ExportButtonProps) {
  const t = useTranslations("shell.table");
  return (
    <span className="max-desk:hidden">
      <Button onClick={onExport}>
        <Download aria-hidden />
        <span className={isBrief ? "@max-[1060px]:sr-only" : "@max-[720px]:sr-only"}>{t("export")}</span>
      </Button>
    </span>
  );
}

type FileOf<Row> = {
  /** Name of the file, without its ending. */
  readonly name: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Pick<Column<Row>, "label" | "csv">[];
};

/** Hands rows to the browser as a file, for views that are no table. */
export function downloadRows<Row>({ name, rows, columns }: FileOf<Row>): void {
  downloadText(`${name}.csv`, toCsv(rows, columns));
}
