"use client";

import { balanceFields, type SheetField, sheetFields } from "@guildhall/core/members";
import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import { Checkbox } from "#web/components/ui/checkbox.tsx";
import { Select } from "#web/components/ui/select.tsx";
import type { ImportsView } from "../imports.loaders.ts";
import type { useSheetDraft } from "./use-sheet-draft.ts";

type ImportColumnsProps = {
  readonly sheet: ReturnType<typeof useSheetDraft>;
  readonly pools: ImportsView["pools"];
};

/** What each column holds, as its head says, to be corrected. */
export function ImportColumns({ sheet, pools }: ImportColumnsProps) {
  const t = useTranslations("members.import");
  const { draft, records, chooseHead, choosePool } = sheet;
  const hasPoints = balanceFields.some((field) => draft.columns.includes(field));
  return (
    <Card title={t("columns")}>
      <p className="mb-3 text-ink-2">{t("columnsLead")}</p>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(168px,1fr))] gap-3 max-desk:grid-cols-2">
        {[...draft.columns.entries()].map(([index, field]) => (
          <ColumnField key={index} index={index} field={field} sheet={sheet} />
        ))}
      </div>
      <div className="mt-3.5 flex flex-wrap items-end gap-x-6 gap-y-3">
        <Checkbox label={t("hasHead")} isChecked={draft.hasHead} onChange={chooseHead} />
        {hasPoints && pools.length > 1 && (
          <Select
            label={t("pool")}
            value={draft.poolId ?? pools[0]?.poolId}
            options={pools.map(({ poolId, name }) => ({ value: String(poolId), label: name }))}
            onChange={(event) => choosePool(Number(event.target.value))}
          />
        )}
      </div>
      {!draft.columns.includes("name") && records.length > 0 && (
        <p role="status" className="mt-3 text-warn">
          {t("needsName")}
        </p>
      )}
    </Card>
  );
}

type ColumnFieldProps = {
  readonly index: number;
  readonly field: SheetField | null;
  readonly sheet: ImportColumnsProps["sheet"];
};

function ColumnField({ index, field, sheet: { draft, records, chooseField } }: ColumnFieldProps) {
  const t = useTranslations("members.import");
  const head = draft.hasHead ? records[0]?.cells[index] : undefined;
  const samples = records.slice(draft.hasHead ? 1 : 0, 40).flatMap(({ cells }) => cells[index] || []);
  const chosen = sheetFields.find((one) => one === field);
  return (
    <Select
      label={head || t("column", { number: index + 1 })}
      hint={<bdi dir="auto">{samples.slice(0, 3).join(" · ").slice(0, 60)}</bdi>}
      value={chosen ?? ""}
      options={[
        { value: "", label: t("notRead") },
        ...sheetFields.map((one) => ({ value: one, label: t(`fields.${one}`) })),
      ]}
      onChange={(event) => chooseField(index, sheetFields.find((one) => one === event.target.value) ?? null)}
    />
  );
}
