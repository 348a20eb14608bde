"use client";

import { type ChannelLanguage, channelLanguages, type LanguageChannel } from "@guildhall/core/announcements";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Card } from "#web/components/ui/card.tsx";
import { IconButton } from "#web/components/ui/icon-button.tsx";
import { Picker } from "#web/components/ui/picker.tsx";
import { ChannelLead, RoleDot } from "#web/components/ui/picker-leads.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import { UnsavedBar } from "#web/components/ui/unsaved-bar.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useLanguageName } from "#web/components/use-language-name.ts";
import { saveLanguageChannelsAction } from "../announcements.actions.ts";
import type { LanguageChannelsView } from "../announcements.loaders.ts";

/** What the server has to choose from. */
export type ServerChoices = {
  readonly channels: readonly { readonly channelId: string; readonly name: string; readonly kind: string }[];
  readonly roles: readonly { readonly roleId: string; readonly name: string; readonly colour: number }[];
};

type LanguageChannelsProps = {
  readonly guildId: string;
  readonly first: LanguageChannelsView;
  readonly server: ServerChoices;
  readonly canEdit: boolean;
};

type Row = Omit<LanguageChannel, "channelId"> & { readonly channelId: string | null };

/** Which channel speaks which language, and whom an announcement may ping there. */
export function LanguageChannels({ guildId, first, server, canEdit }: LanguageChannelsProps) {
  const t = useTranslations("announcements.web.channels");
  const [stored, setStored] = useState<readonly Row[]>(first);
  const [rows, setRows] = useState<readonly Row[]>(first);
  const { isBusy, run } = useAction();
  const change = (language: ChannelLanguage, changed: Partial<Row>) =>
    setRows(rows.map((row) => (row.language === language ? { ...row, ...changed } : row)));
  const save = () => {
    const channels = rows.flatMap(({ channelId, ...row }) => (channelId ? [{ ...row, channelId }] : []));
    run(
      () => saveLanguageChannelsAction(guildId, { channels }),
      () => {
        setStored(channels);
        setRows(channels);
        return t("saved");
      },
    );
  };
  return (
    <div className="grid max-w-[860px] gap-3.5">
      <Card title={t("title")}>
        <p className="mb-3 text-small text-ink-3">{t("lead")}</p>
        {rows.length === 0 && <EmptyState>{t("none")}</EmptyState>}
        <ul className="mb-3 grid gap-3">
          {rows.map((row) => (
            <ChannelRow
              key={row.language}
              row={row}
              server={server}
              isDisabled={!canEdit || isBusy}
              onChange={(changed) => change(row.language, changed)}
              onRemove={() => setRows(rows.filter((one) => one !== row))}
            />
          ))}
        </ul>
        <AddLanguage
          rows={rows}
          isDisabled={!canEdit || isBusy}
          onAdd={(language) => setRows([...rows, { language, channelId: null, pingRoleId: null }])}
        />
      </Card>
      <UnsavedBar
        changes={JSON.stringify(rows) === JSON.stringify(stored) ? [] : [t("changed")]}
        isSaving={isBusy}
        onDiscard={() => setRows(stored)}
        onSave={save}
      />
    </div>
  );
}

type ChannelRowProps = {
  readonly row: Row;
  readonly server: ServerChoices;
  readonly isDisabled: boolean;
  onChange(changed: Partial<Row>): void;
  onRemove(): void;
};

const takesMessages = (kind: string) => kind === "text" || kind === "announcement";

function ChannelRow({ row, server, isDisabled, onChange, onRemove }: ChannelRowProps) {
  const t = useTranslations("announcements.web.channels");
  const name = useLanguageName()(row.language);
  const nobody = { id: "", label: t("nobody") };
  const roles = server.roles.map(({ roleId, name: label, colour }) => ({
    ...{ id: roleId, label, lead: <RoleDot colour={colour} /> },
  }));
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto] items-end gap-2.5">
      <Picker
        label={name}
        placeholder={t("pick")}
        isDisabled={isDisabled}
        value={row.channelId}
        onChange={(channelId) => onChange({ channelId })}
        options={server.channels
          .filter(({ kind }) => takesMessages(kind))
          .map(({ channelId, name: label }) => ({ id: channelId, label, lead: <ChannelLead kind="text" /> }))}
      />
      <Picker
        label={t("ping")}
        placeholder={t("nobody")}
        isDisabled={isDisabled}
        value={row.pingRoleId ?? ""}
        onChange={(roleId) => onChange({ pingRoleId: roleId || null })}
        options={[nobody, ...roles]}
      />
      <IconButton label={t("remove", { language: name })} disabled={isDisabled} onClick={onRemove}>
        <X aria-hidden />
      </IconButton>
    </li>
  );
}

type AddLanguageProps = {
  readonly rows: readonly Row[];
  readonly isDisabled: boolean;
  onAdd(language: ChannelLanguage): void;
};

function AddLanguage({ rows, isDisabled, onAdd }: AddLanguageProps) {
  const t = useTranslations("announcements.web.channels");
  const nameLanguage = useLanguageName();
  const free = channelLanguages.filter((one) => !rows.some(({ language }) => language === one));
  const add = (chosen: string) => {
    const language = free.find((one) => one === chosen);
    if (language) onAdd(language);
  };
  return (
    <div className="max-w-[300px]">
      <Picker
        label={t("add")}
        placeholder={t("language")}
        isDisabled={isDisabled}
        value={null}
        onChange={add}
        options={free.map((one) => ({ id: one, label: nameLanguage(one) }))}
      />
    </div>
  );
}
