"use client";

import { useTranslations } from "next-intl";
import { PickerMany } from "#web/components/ui/picker-many.tsx";
import type { RulesFieldsProps } from "./rules-fields.tsx";

/** Statics whose regulars are signed up without a press. Nothing where there are none to choose from. */
export function StaticRule({ rules, wrong, planning: { statics }, onChange }: RulesFieldsProps) {
  const t = useTranslations("events.web.rules");
  if (statics.length === 0) return null;
  const known = new Set(statics.map(({ staticId }) => staticId));
  const chosen = rules.staticIds.filter((staticId) => known.has(staticId));
  return (
    <PickerMany
      label={t("statics")}
      hint={t("staticsHint")}
      error={wrong.has("staticIds") ? t("wrongStatics") : undefined}
      options={statics.map(({ staticId, name }) => ({ id: String(staticId), label: name }))}
      values={chosen.map(String)}
      onChange={(ids) => onChange({ staticIds: ids.map(Number) })}
    />
  );
}
