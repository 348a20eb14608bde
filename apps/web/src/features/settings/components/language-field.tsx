"use client";

import { type Language, languages } from "@guildhall/core";
import { useTranslations } from "next-intl";
import { Select } from "#web/components/ui/select.tsx";
import type { GuildFieldProps } from "./guild-draft.ts";

export function LanguageField({ value, isDisabled, isChanged, onChange }: GuildFieldProps<Language>) {
  const t = useTranslations("shell.settings");
  const tName = useTranslations("common.languages");
  const choose = (typed: string) => {
    const language = languages.find((one) => one === typed);
    if (language) onChange(language);
  };
  return (
    <div className="max-w-[460px]">
      <Select
        label={t("language")}
        hint={t("languageHint")}
        value={value}
        disabled={isDisabled}
        isChanged={isChanged}
        onChange={(event) => choose(event.target.value)}
        options={languages.map((one) => ({ value: one, label: tName(one) }))}
      />
    </div>
  );
}
