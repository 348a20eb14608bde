"use client";

import { languages } from "@guildhall/core";
import { changeLanguageInput } from "@guildhall/core/settings";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Card } from "#web/components/ui/card.tsx";
import { Select } from "#web/components/ui/select.tsx";
import { UnsavedBar } from "#web/components/ui/unsaved-bar.tsx";
import { useAction } from "#web/components/use-action.ts";
import { changeLanguageAction } from "../settings.actions.ts";
import { type SettingsView, settingsQuery } from "../settings.queries.ts";

type SettingsFormProps = { readonly guildId: string; readonly settings: SettingsView };

/** How Guildhall speaks in the guild. */
export function SettingsForm({ guildId, settings }: SettingsFormProps) {
  const t = useTranslations("shell.settings");
  const tName = useTranslations("common.languages");
  const { data } = useQuery({ ...settingsQuery(guildId), initialData: settings });
  const [wish, setWish] = useState<string>();
  const { isBusy, run } = useSave(guildId, () => setWish(undefined));
  const language = wish ?? data.language;
  const isChanged = language !== data.language;
  return (
    <div className="max-w-[760px]">
      <Card title={t("language")}>
        <div className="max-w-[460px]">
          <Select
            label={t("language")}
            hint={t("languageHint")}
            value={language}
            disabled={!data.canEdit || isBusy}
            isChanged={isChanged}
            onChange={(event) => setWish(event.target.value)}
            options={languages.map((value) => ({ value, label: tName(value) }))}
          />
        </div>
      </Card>
      <UnsavedBar
        changes={isChanged ? [t("language")] : []}
        isSaving={isBusy}
        onDiscard={() => setWish(undefined)}
        onSave={() => run(language)}
      />
    </div>
  );
}

function useSave(guildId: string, onDone: () => void) {
  const t = useTranslations("shell.settings");
  const tName = useTranslations("common.languages");
  const client = useQueryClient();
  const { isBusy, run } = useAction();
  const save = (language: string) => {
    const input = changeLanguageInput.parse({ language });
    run(
      () => changeLanguageAction(guildId, input),
      () => {
        client.setQueryData(settingsQuery(guildId).queryKey, (old) => old && { ...old, ...input });
        onDone();
        return t("changed", { language: tName(input.language) });
      },
    );
  };
  return { isBusy, run: save };
}
