"use client";

import { useTranslations } from "next-intl";
import { downloadRows, ExportButton } from "#web/components/ui/table/export-button.tsx";
import type { StatementView } from "../dkp.loaders.ts";
import { useDescribeLine } from "./use-describe-line.ts";

type Statement = StatementView["statements"][number];

type ExportStatementProps = Pick<StatementView, "member"> & { readonly statement: Statement };

/** A member's account as a file, row by row. */
export function ExportStatement({ member, statement: { pool, lines } }: ExportStatementProps) {
  const t = useTranslations("shell.explain");
  const describe = useDescribeLine();
  const columns = [
    { label: t("day"), csv: (line: Statement["lines"][number]) => line.effectiveAt },
    { label: t("what"), csv: (line: Statement["lines"][number]) => describe(line).sentence },
    { label: t("amount"), csv: (line: Statement["lines"][number]) => line.amount / 100 },
    { label: t("balance"), csv: (line: Statement["lines"][number]) => line.balanceAfter / 100 },
  ];
  const name = `${member.name}, ${pool.name}`;
  return <ExportButton onExport={() => downloadRows({ name, rows: lines, columns })} />;
}
