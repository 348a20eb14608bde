"use client";

import type { Right } from "@guildhall/core";
import { useTranslations } from "next-intl";
import { downloadRows, ExportButton } from "#web/components/ui/table/export-button.tsx";
import { useHolderName } from "./rights-holder-name.tsx";
import { groupRights, type RightsTableProps } from "./rights-table.ts";

/** Who holds which right, as the page shows it, as a file: a row for each right, a column for each holder. */
export function ExportRights({ view, holders, draft }: RightsTableProps) {
  const t = useTranslations("settings.rights");
  const tRight = useTranslations("common.rights");
  const nameOf = useHolderName();
  const rows = groupRights(view.rights).flatMap(([area, rights]) => rights.map((right) => ({ area, right })));
  type Row = (typeof rows)[number];
  const isHeld = (holder: (typeof holders)[number], right: Right) =>
    holder.hasAll || draft.isHeld(holder, right);
  const columns = [
    { label: t("file.area"), csv: ({ area }: Row) => t(`areas.${area}`) },
    { label: t("right"), csv: ({ right }: Row) => tRight(right) },
    ...holders.map((holder) => ({
      label: nameOf(holder),
      csv: ({ right }: Row) => t(isHeld(holder, right) ? "granted" : "taken"),
    })),
  ];
  return <ExportButton onExport={() => downloadRows({ name: t("matrix"), rows, columns })} />;
}
