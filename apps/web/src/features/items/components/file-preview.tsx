"use client";

import { type CatalogueChangeKind, catalogueChangeKinds } from "@guildhall/core/items";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Card } from "#web/components/ui/card.tsx";
import { Chip, type Tone } from "#web/components/ui/chip.tsx";
import { SegmentedSwitch } from "#web/components/ui/segmented-switch.tsx";
import type { Column } from "#web/components/ui/table/column.ts";
import { DataTable } from "#web/components/ui/table/data-table.tsx";
import type { FilePreview, ItemsView } from "../items.loaders.ts";
import { ChangeLines } from "./change-lines.tsx";
import { type FileRow, listFileRows } from "./file-rows.ts";
import { useItemChanges } from "./use-item-changes.ts";
import { useItemLanguage } from "./use-item-language.ts";

type FilePreviewTableProps = { readonly preview: FilePreview } & Pick<ItemsView, "grades">;

type Sight = CatalogueChangeKind | "all";

export const toneOfChange: Readonly<Record<CatalogueChangeKind, Tone>> = {
  added: "good",
  changed: "info",
  gone: "bad",
  back: "good",
};

/** Exactly what will be written, item by item, before and after. */
export function FilePreviewTable({ preview, grades }: FilePreviewTableProps) {
  const t = useTranslations("items.web.import");
  const [sight, setSight] = useState<Sight>("all");
  const rows = listFileRows(preview, useItemLanguage());
  const { counts } = preview;
  const sights = catalogueChangeKinds.filter((kind) => counts[kind] > 0);
  return (
    <Card title={t("rows")} isFlush>
      <DataTable
        label={t("rows")}
        columns={useColumns(grades)}
        rows={rows.filter(({ kind }) => sight === "all" || kind === sight)}
        rowId={({ id }) => id}
        rowName={({ name }) => name}
        searchPlaceholder={t("find")}
        filters={
          sights.length > 1 && (
            <SegmentedSwitch<Sight>
              label={t("sights")}
              value={sight}
              onChange={setSight}
              segments={[
                { value: "all", label: t("all", { count: rows.length }) },
                ...sights.map((value) => ({ value, label: t(`counts.${value}`, { count: counts[value] }) })),
              ]}
            />
          )
        }
        empty={t("noRows")}
      />
    </Card>
  );
}

function useColumns(grades: ItemsView["grades"]): readonly Column<FileRow>[] {
  const t = useTranslations("items.web.import");
  const tKinds = useTranslations("items.web.sheet.kinds");
  const describe = useItemChanges(grades);
  const linesOf = (row: FileRow) => (row.kind === "gone" ? [] : describe(row));
  return [
    {
      id: "item",
      label: t("item"),
      phone: "title",
      cell: ({ name }) => (
        <bdi dir="auto" className="font-medium">
          {name}
        </bdi>
      ),
      sortBy: ({ name }) => name,
      csv: ({ name }) => name,
    },
    {
      id: "kind",
      label: t("kind"),
      isNarrow: true,
      phone: "main",
      cell: ({ kind }) => <Chip tone={toneOfChange[kind]}>{tKinds(kind)}</Chip>,
      sortBy: ({ kind }) => kind,
      csv: ({ kind }) => tKinds(kind),
    },
    {
      id: "what",
      label: t("what"),
      phone: "detail",
      cell: (row) => (
        <div className="py-1.5">
          <ChangeLines changes={linesOf(row)} isInline={row.before === null} />
        </div>
      ),
      csv: (row) =>
        linesOf(row)
          .map(({ field, before, after }) => `${field}: ${before} → ${after}`)
          .join("; "),
    },
  ];
}
