"use client";

import { type Language, languages } from "@guildhall/core";
import { listTimeZones } from "@guildhall/core/settings";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Card } from "#web/components/ui/card.tsx";
import { Picker } from "#web/components/ui/picker.tsx";
import { Select } from "#web/components/ui/select.tsx";
import { UnsavedBar } from "#web/components/ui/unsaved-bar.tsx";
import { type SettingsView, settingsQuery } from "../settings.queries.ts";
import { GameField } from "./game-field.tsx";
import { type SettingsDraft, useSaveSettings } from "./use-save-settings.ts";

type SettingsFormProps = { readonly guildId: string; readonly settings: SettingsView };

/** How Guildhall speaks in the guild, by which clock, and of which game. */
export function SettingsForm({ guildId, settings }: SettingsFormProps) {
  const t = useTranslations("shell.settings");
  const { data } = useQuery({ ...settingsQuery(guildId), initialData: settings });
  const [wishes, setWishes] = useState<SettingsDraft>({});
  const draft = onlyChanges(wishes, data);
  const { isBusy, save, namesOf } = useSaveSettings(guildId, () => setWishes({}));
  const fields = {
    isDisabled: !data.canEdit || isBusy,
    draft,
    settings: data,
    onChange: (wish: SettingsDraft) => setWishes({ ...wishes, ...wish }),
  };
  return (
    <div className="grid max-w-[760px] grid-cols-1 gap-3.5">
      <Card title={t("language")}>
        <LanguageField {...fields} />
      </Card>
      <Card title={t("timeZone")}>
        <TimeZoneField {...fields} />
      </Card>
      <Card title={t("game")}>
        <GameField {...fields} />
      </Card>
      <UnsavedBar
        changes={namesOf(draft)}
        isSaving={isBusy}
        onDiscard={() => setWishes({})}
        onSave={() => save(draft)}
      />
    </div>
  );
}

/** What was chosen back to how it is stored is no change. */
function onlyChanges({ language, timeZone, game }: SettingsDraft, stored: SettingsView): SettingsDraft {
  return {
    ...(language && language !== stored.language && { language }),
    ...(timeZone && timeZone !== stored.timeZone && { timeZone }),
    ...(game && game !== stored.game && { game }),
  };
}

/** What every field of the form gets. */
export type SettingFieldProps = {
  readonly isDisabled: boolean;
  readonly draft: SettingsDraft;
  readonly settings: SettingsView;
  onChange(wish: SettingsDraft): void;
};

function LanguageField({ isDisabled, draft, settings, onChange }: SettingFieldProps) {
  const t = useTranslations("shell.settings");
  const tName = useTranslations("common.languages");
  const choose = (value: string) => {
    const language: Language | undefined = languages.find((one) => one === value);
    if (language) onChange({ language });
  };
  return (
    <div className="max-w-[460px]">
      <Select
        label={t("language")}
        hint={t("languageHint")}
        value={draft.language ?? settings.language}
        disabled={isDisabled}
        isChanged={draft.language !== undefined}
        onChange={(event) => choose(event.target.value)}
        options={languages.map((value) => ({ value, label: tName(value) }))}
      />
    </div>
  );
}

function TimeZoneField({ isDisabled, draft, settings, onChange }: SettingFieldProps) {
  const t = useTranslations("shell.settings");
  const value = draft.timeZone ?? settings.timeZone;
  const zones = new Set([value, ...listTimeZones()]);
  return (
    <div className="max-w-[460px]">
      <Picker
        label={t("timeZone")}
        hint={t("timeZoneHint")}
        placeholder={t("timeZone")}
        value={value}
        isDisabled={isDisabled}
        isChanged={draft.timeZone !== undefined}
        onChange={(timeZone) => onChange({ timeZone })}
        options={[...zones].map((zone) => ({ id: zone, label: zone.replaceAll("_", " ") }))}
      />
    </div>
  );
}
