"use client";

import type { RulePreset } from "@guildhall/core/wishlists";
import { useTranslations } from "next-intl";

type Called = {
  readonly preset?: RulePreset | null;
  /** 0 is what every guild begins with. */
  readonly version: number | null;
  readonly name: string | null;
};

/** What rules are called: a preset, or a version under the name that officers gave it. */
export function useRulesName(): (rules: Called) => string {
  const t = useTranslations("wishlists.priority");
  return ({ preset, version, name }) => {
    if (preset) return t(`presets.${preset}`);
    return name === null ? t("shippedRules") : t("rulesName", { name, version: version ?? 0 });
  };
}
