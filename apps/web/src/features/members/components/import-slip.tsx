"use client";

import { sumAmounts } from "@guildhall/core/dkp";
import type { BalanceField } from "@guildhall/core/members";
import { CheckCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { SumLines } from "#web/components/ui/sum-lines.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useAmount } from "#web/components/use-amount.ts";
import { importSheetAction, undoImportAction } from "../imports.actions.ts";
import type { SheetPreview } from "../imports.loaders.ts";
import type { useSheetDraft } from "./use-sheet-draft.ts";

type ImportSlipProps = {
  readonly guildId: string;
  readonly sheet: ReturnType<typeof useSheetDraft>;
  readonly preview: SheetPreview;
  readonly isStale: boolean;
};

/** The bill of a sheet, and the button that writes it. */
export function ImportSlip({ guildId, sheet, preview, isStale }: ImportSlipProps) {
  const t = useTranslations("members.import");
  const write = useAmount();
  const { rows } = preview;
  const made = rows.filter(({ fate }) => fate === "new" || fate === "fromServer").length;
  const [points, gear] = [amountsOf(rows, "points"), amountsOf(rows, "gear")];
  const isOpen = rows.some(({ fate }) => fate === "question");
  const written = rows.filter(({ fate }) => fate !== "skipped" && fate !== "question").length;
  const { isBusy, failure, bring } = useImporting({ guildId, sheet, preview, made });
  return (
    <Card>
      <SumLines
        lines={[
          { id: "members", label: t("members", { count: made }), value: "" },
          { id: "entries", label: t("entries", { count: points.length + gear.length }), value: "" },
          ...(gear.length > 0
            ? [{ id: "gear", label: t("gearTotal"), value: write(sumAmounts(gear), "change") }]
            : []),
        ]}
        total={{ id: "total", label: t("total"), value: write(sumAmounts(points), "change") }}
      />
      <div className="mt-3.5 space-y-2">
        <Button
          kind="act"
          wide
          className="desk:h-9"
          isBusy={isBusy}
          disabled={isOpen || isStale || written === 0}
          onClick={bring}
        >
          <CheckCheck aria-hidden />
          {t("action", { count: written })}
        </Button>
        {isOpen && <p className="text-small text-ink-2">{t("unanswered")}</p>}
        {failure && (
          <p role="alert" className="text-small text-bad">
            {failure}
          </p>
        )}
      </div>
    </Card>
  );
}

function amountsOf(rows: SheetPreview["rows"], field: BalanceField) {
  return rows.flatMap(({ writes: { [field]: amount } }) => (amount === null ? [] : [{ amount }]));
}

type Importing = Omit<ImportSlipProps, "isStale"> & { readonly made: number };

function useImporting({ guildId, sheet, preview, made }: Importing) {
  const t = useTranslations("members.import");
  const { isBusy, failure, run } = useAction();
  // One key for one sheet: a second press writes nothing more.
  const [importKey, setImportKey] = useState(() => crypto.randomUUID());
  const takeBack = () =>
    run(
      () => undoImportAction(guildId, { importKey }),
      () => t("undone"),
    );
  const bring = () => {
    const { input } = sheet;
    if (!input) return;
    run(
      () => importSheetAction(guildId, { ...input, importKey, previewId: preview.previewId }),
      () => {
        sheet.clear();
        setImportKey(crypto.randomUUID());
        return t("done", { count: made });
      },
      takeBack,
    );
  };
  return { isBusy, failure, bring };
}
