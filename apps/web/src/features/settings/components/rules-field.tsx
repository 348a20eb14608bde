"use client";

import { maxRulesLength } from "@guildhall/core/settings";
import { useTranslations } from "next-intl";
import { TextArea } from "#web/components/ui/text-field.tsx";
import type { GuildFieldProps } from "./guild-draft.ts";

/** What newcomers accept before an officer welcomes them. */
export function RulesField({ value, isDisabled, isChanged, onChange }: GuildFieldProps<string | null>) {
  const t = useTranslations("settings.web");
  return (
    <TextArea
      label={t("rulesText")}
      hint={t("rulesHint")}
      rows={8}
      maxLength={maxRulesLength}
      value={value ?? ""}
      disabled={isDisabled}
      isChanged={isChanged}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
