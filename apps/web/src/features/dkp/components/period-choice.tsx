"use client";

import { statementRanges } from "@guildhall/core/dkp";
import { useTranslations } from "next-intl";
import { TextField } from "#web/components/ui/text-field.tsx";
import { ToolbarSelect } from "#web/components/ui/toolbar-select.tsx";
import { useAccountPart } from "./use-account-part.ts";

/** Which entries of an account are shown. */
export function PeriodChoice() {
  const t = useTranslations("dkp.web.period");
  const { part, range, chooseRange, chooseDays } = useAccountPart();
  const days = { fromOn: part.fromOn ?? "", untilOn: part.untilOn ?? "" };
  const choose = (value: string) => {
    const known = statementRanges.find((one) => one === value);
    if (known) chooseRange(known);
    else chooseDays(days);
  };
  return (
    <div className="mb-2.5 grid gap-2.5 desk:justify-items-start">
      <ToolbarSelect
        label={t("label")}
        value={range}
        options={[...statementRanges, "custom" as const].map((value) => ({ value, label: t(value) }))}
        onChange={choose}
      />
      {range === "custom" && (
        <div className="grid grid-cols-2 gap-2.5">
          <TextField
            label={t("from")}
            type="date"
            value={days.fromOn}
            onChange={(event) => chooseDays({ ...days, fromOn: event.target.value })}
          />
          <TextField
            label={t("until")}
            type="date"
            value={days.untilOn}
            onChange={(event) => chooseDays({ ...days, untilOn: event.target.value })}
          />
        </div>
      )}
    </div>
  );
}
