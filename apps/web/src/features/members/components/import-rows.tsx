"use client";

import type { Game } from "@guildhall/core/games";
import { type BalanceField, balanceFields, type RowFate } from "@guildhall/core/members";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Card } from "#web/components/ui/card.tsx";
import { Chip, type Tone } from "#web/components/ui/chip.tsx";
import { SegmentedSwitch } from "#web/components/ui/segmented-switch.tsx";
import type { Column } from "#web/components/ui/table/column.ts";
import { DataTable } from "#web/components/ui/table/data-table.tsx";
import { useAmount } from "#web/components/use-amount.ts";
import type { SheetPreview } from "../imports.loaders.ts";
import { useRowWords } from "./use-row-words.ts";

export type ImportRow = SheetPreview["rows"][number];

const sights = ["all", "new", "known", "leftOut"] as const;

type Sight = (typeof sights)[number];

type ImportRowsProps = { readonly preview: SheetPreview; readonly game: Game };

/** Exactly what will be written, row by row. */
export function ImportRows({ preview, game }: ImportRowsProps) {
  const t = useTranslations("members.import");
  const [sight, setSight] = useState<Sight>("all");
  const columns = useColumns({ preview, game });
  const count = (one: Sight) => preview.rows.filter((row) => isSeen(row, one)).length;
  return (
    <Card title={t("rows")} isFlush>
      <DataTable
        label={t("rows")}
        columns={columns}
        rows={preview.rows.filter((row) => isSeen(row, sight))}
        rowId={(row) => String(row.line)}
        rowName={(row) => row.written}
        searchText={(row) => `${row.written} ${row.personName ?? ""}`}
        searchPlaceholder={t("find")}
        filters={
          <SegmentedSwitch<Sight>
            label={t("sights.label")}
            value={sight}
            onChange={setSight}
            segments={sights.map((value) => ({
              value,
              label: t(`sights.${value}`, { count: count(value) }),
            }))}
          />
        }
        empty={t("noRows")}
      />
    </Card>
  );
}

function isSeen({ fate, leftOut }: ImportRow, sight: Sight): boolean {
  if (sight === "all") return true;
  if (sight === "leftOut") return leftOut.length > 0;
  const isNew = fate === "new" || fate === "fromServer";
  return sight === "new" ? isNew : fate === "known" || fate === "alt";
}

const tones: Readonly<Record<RowFate, Tone>> = {
  known: "plain",
  fromServer: "good",
  new: "good",
  alt: "plain",
  question: "warn",
  skipped: "plain",
};

function useColumns({ preview, game }: ImportRowsProps): readonly Column<ImportRow>[] {
  const t = useTranslations("members.import");
  const write = useAmount();
  const wordsOf = useRowWords(preview, game);
  return [
    {
      id: "line",
      label: t("lineHead"),
      isNarrow: true,
      cell: ({ line }) => <span className="text-ink-3">{line}</span>,
      sortBy: ({ line }) => line,
      csv: ({ line }) => line,
    },
    {
      id: "sheet",
      label: t("inSheet"),
      phone: "title",
      cell: ({ written }) => <bdi dir="auto">{written}</bdi>,
      sortBy: ({ written }) => written,
      csv: ({ written }) => written,
    },
    {
      id: "who",
      label: t("who"),
      phone: "detail",
      cell: (row) => <Who row={row} />,
      sortBy: ({ fate }) => t(`fates.${fate}`),
      csv: ({ fate, personName }) => [personName, t(`fates.${fate}`)].filter(Boolean).join(", "),
    },
    {
      id: "what",
      label: t("what"),
      phone: "note",
      cell: (row) => {
        const { written, leftOut } = wordsOf(row);
        return (
          <span className="whitespace-normal">
            {written}
            {leftOut && <span className="text-warn"> · {leftOut}</span>}
          </span>
        );
      },
      csv: (row) => Object.values(wordsOf(row)).filter(Boolean).join("; "),
    },
    ...columnsOf(preview.rows).map(
      (field, index): Column<ImportRow> => ({
        id: field,
        label: t(field),
        isNumber: true,
        phone: index === 0 ? "main" : "detail",
        cell: ({ writes }) => (writes[field] === null ? "" : write(writes[field], "change")),
        sortBy: ({ writes }) => writes[field] ?? 0,
        csv: ({ writes }) => (writes[field] === null ? "" : writes[field] / 100),
      }),
    ),
  ];
}

/** Gear points have a column of their own where a sheet has any. */
function columnsOf(rows: readonly ImportRow[]): readonly BalanceField[] {
  const hasGear = rows.some(({ writes }) => writes.gear !== null);
  return balanceFields.filter((field) => field === "points" || hasGear);
}

function Who({ row: { fate, personName, name, confidence } }: { readonly row: ImportRow }) {
  const t = useTranslations("members.import");
  const isUnsure = confidence !== null && confidence < 100;
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <bdi dir="auto">{personName ?? (fate === "new" ? name : "")}</bdi>
      <Chip tone={tones[fate]}>{t(`fates.${fate}`)}</Chip>
      {isUnsure && <span className="text-small text-ink-3">{t("sure", { percent: confidence })}</span>}
    </span>
  );
}
