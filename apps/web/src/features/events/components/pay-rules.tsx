"use client";

import { useTranslations } from "next-intl";
import { Select } from "#web/components/ui/select.tsx";
import { NumberRule } from "./number-rule.tsx";
import type { RulesFieldsProps } from "./rules-fields.tsx";

/** Which pool pays, where there are several, and how often in a week. */
export function PayRules({ rules, wrong, planning: { pools }, onChange }: RulesFieldsProps) {
  const t = useTranslations("events.web.rules");
  const named = pools.some(({ poolId }) => poolId === rules.poolId) ? rules.poolId : null;
  return (
    <div className="grid grid-cols-2 items-start gap-x-[18px] gap-y-4 max-desk:grid-cols-1">
      <NumberRule
        label={t("paidPerWeek")}
        hint={t("paidPerWeekHint")}
        value={rules.paidPerWeek}
        error={wrong.has("paidPerWeek") ? t("wrongPaidPerWeek") : undefined}
        onChange={(paidPerWeek) => onChange({ paidPerWeek })}
      />
      {pools.length > 1 && (
        <Select
          label={t("pool")}
          value={named ?? ""}
          onChange={({ target }) => onChange({ poolId: target.value === "" ? null : Number(target.value) })}
          options={[
            { value: "", label: t("firstPool", { name: pools[0]?.name ?? "" }) },
            ...pools.map(({ poolId, name }) => ({ value: String(poolId), label: name })),
          ]}
        />
      )}
    </div>
  );
}
