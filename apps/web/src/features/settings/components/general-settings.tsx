"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Card } from "#web/components/ui/card.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";
import { UnsavedChanges } from "#web/components/ui/unsaved-changes.tsx";
import { useIsAwake } from "#web/components/use-browser.ts";
import { type SettingsPageView, settingsQuery } from "../settings.queries.ts";
import { GameField } from "./game-field.tsx";
import { type GuildDraft, type GuildField, listUnsavedFields } from "./guild-draft.ts";
import { LanguageField } from "./language-field.tsx";
import { RulesField } from "./rules-field.tsx";
import { StyleCard } from "./style-card.tsx";
import { TimeZoneField } from "./time-zone-field.tsx";
import { useSaveGuild } from "./use-save-guild.ts";
import { useWriteGuildField } from "./use-write-guild-field.ts";

type GeneralSettingsProps = { readonly guildId: string; readonly page: SettingsPageView };

/** How Guildhall speaks in the guild, by which clock, of which game, and how strictly the guild plays. */
export function GeneralSettings({ guildId, page }: GeneralSettingsProps) {
  const t = useTranslations("shell.settings");
  const tWeb = useTranslations("settings.web");
  const { data } = useQuery({ ...settingsQuery(guildId), initialData: page });
  const [draft, setDraft] = useState<GuildDraft>({});
  const isAwake = useIsAwake();
  const { isBusy, save } = useSaveGuild(guildId, () => setDraft({}));
  const unsaved = listUnsavedFields(draft, data.guild);
  const { nameOf, write } = useWriteGuildField();
  const isDisabled = !data.canEdit || isBusy || !isAwake;
  const fieldOf = <Field extends GuildField>(field: Field) => ({
    value: draft[field]?.value ?? data.guild[field],
    isDisabled,
    isChanged: unsaved.some((change) => change.field === field),
    onChange: (value: SettingsPageView["guild"][Field]) =>
      setDraft((known) => ({ ...known, [field]: { value, from: known[field]?.from ?? data.guild[field] } })),
  });
  const textOf = (field: "inGameName" | "inGameServer") => {
    const { value, isChanged, onChange } = fieldOf(field);
    return {
      value: value ?? "",
      isChanged,
      disabled: isDisabled,
      maxLength: 50,
      label: tWeb(field),
      hint: tWeb(`${field}Hint`),
      onChange: ({ target }: { readonly target: { readonly value: string } }) => onChange(target.value),
    };
  };
  return (
    <div className="grid grid-cols-2 items-start gap-3.5 max-dock:max-w-[760px] max-dock:grid-cols-1">
      <div className="grid grid-cols-1 gap-3.5">
        <Card title={t("language")}>
          <LanguageField {...fieldOf("language")} />
        </Card>
        <Card title={t("timeZone")}>
          <TimeZoneField {...fieldOf("timeZone")} />
        </Card>
        <StyleCard guildId={guildId} page={data} />
      </div>
      <div className="grid grid-cols-1 gap-3.5">
        <Card title={t("game")}>
          <GameField {...fieldOf("game")}>
            <TextField {...textOf("inGameName")} />
            <TextField {...textOf("inGameServer")} />
          </GameField>
        </Card>
        <Card title={tWeb("rules")}>
          <RulesField {...fieldOf("rules")} />
        </Card>
      </div>
      <UnsavedChanges
        changes={unsaved.map(({ field, before, after, isContested }) => ({
          name: nameOf(field),
          before: write(field, before),
          after: write(field, after),
          isContested,
        }))}
        isSaving={isBusy}
        onDiscard={() => setDraft({})}
        onSave={() => save(unsaved)}
      />
    </div>
  );
}
