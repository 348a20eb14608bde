"use client";

import {
  maxLobbies,
  maxRoomLimit,
  maxRoomName,
  maxRoomsOfLobby,
  nameInPattern,
} from "@guildhall/core/announcements";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { LeaveGuard } from "#web/components/ui/leave-guard.tsx";
import { Picker } from "#web/components/ui/picker.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";
import { useAction } from "#web/components/use-action.ts";
import { saveLobbiesAction } from "../rooms.actions.ts";
import type { RoomsPageView } from "../rooms.loaders.ts";

type LobbiesCardProps = { readonly guildId: string; readonly view: RoomsPageView };

type Lobby = {
  readonly key: string;
  readonly channelId: string;
  readonly pattern: string;
  readonly userLimit: number;
  readonly mostRooms: number;
};

/** The voice channels that open rooms, and what their rooms are like. */
export function LobbiesCard({ guildId, view: { lobbies: stored, channels } }: LobbiesCardProps) {
  const t = useTranslations("announcements.rooms.web.lobbies");
  const { isBusy, failure, run } = useAction();
  const known = stored.map(({ channelName: _name, ...lobby }) => ({ ...lobby, key: lobby.channelId }));
  const [lobbies, setLobbies] = useState<readonly Lobby[]>(known);
  const [isChanged, setChanged] = useState(false);
  const set = (changed: readonly Lobby[]) => {
    setLobbies(changed);
    setChanged(true);
  };
  const add = () =>
    set([
      ...lobbies,
      { key: crypto.randomUUID(), channelId: "", pattern: t("pattern"), userLimit: 0, mostRooms: 25 },
    ]);
  const isWhole = lobbies.every(
    ({ channelId, pattern, mostRooms }) => channelId && pattern.includes(nameInPattern) && mostRooms > 0,
  );
  const save = () =>
    run(
      () => saveLobbiesAction(guildId, { lobbies: lobbies.map(({ key: _row, ...lobby }) => lobby) }),
      () => {
        setChanged(false);
        return t("saved");
      },
    );
  return (
    <Card title={t("title")}>
      <LeaveGuard isUnsaved={isChanged && !isBusy} />
      <p className="mb-3 text-small text-ink-3">{t("lead")}</p>
      {failure && (
        <p role="alert" className="mb-3 text-bad">
          {failure}
        </p>
      )}
      <ul className="grid gap-3.5">
        {lobbies.map((lobby, index) => (
          <LobbyFields
            key={lobby.key}
            lobby={lobby}
            channels={channels.filter(
              ({ channelId }) =>
                channelId === lobby.channelId || lobbies.every((one) => one.channelId !== channelId),
            )}
            onChange={(changed) => set(lobbies.with(index, changed))}
            onRemove={() => set(lobbies.filter((one) => one !== lobby))}
          />
        ))}
      </ul>
      <div className="action-row mt-3.5">
        <Button kind="act" isBusy={isBusy} disabled={!isWhole || !isChanged} onClick={save}>
          {t("save")}
        </Button>
        <Button disabled={lobbies.length >= maxLobbies} onClick={add}>
          <Plus aria-hidden />
          {t("add")}
        </Button>
      </div>
    </Card>
  );
}

type LobbyFieldsProps = {
  readonly lobby: Lobby;
  readonly channels: RoomsPageView["channels"];
  onChange(lobby: Lobby): void;
  onRemove(): void;
};

function LobbyFields({ lobby, channels, onChange, onRemove }: LobbyFieldsProps) {
  const t = useTranslations("announcements.rooms.web.lobbies");
  const chosen = channels.find(({ channelId }) => channelId === lobby.channelId);
  const isGone = lobby.channelId !== "" && !chosen;
  const hasName = lobby.pattern.includes(nameInPattern);
  return (
    <li className="grid gap-3 rounded-card border border-line p-3">
      <Picker
        label={t("channel")}
        placeholder={isGone ? t("gone") : t("choose")}
        value={lobby.channelId || null}
        options={channels.map(({ channelId, name }) => ({ id: channelId, label: name }))}
        onChange={(channelId) => onChange({ ...lobby, channelId })}
      />
      {chosen && (
        <p className="text-small text-ink-3">
          {chosen.categoryName === null ? t("inNone") : t("inCategory", { category: chosen.categoryName })}
        </p>
      )}
      <TextField
        label={t("patternLabel")}
        hint={t("patternHint", { placeholder: nameInPattern })}
        error={hasName ? undefined : t("patternError", { placeholder: nameInPattern })}
        value={lobby.pattern}
        maxLength={maxRoomName}
        autoComplete="off"
        onChange={({ target }) => onChange({ ...lobby, pattern: target.value })}
      />
      <div className="grid grid-cols-2 justify-items-start gap-3">
        <NumberField
          label={t("limit")}
          hint={t("limitHint")}
          value={lobby.userLimit}
          most={maxRoomLimit}
          onChange={(userLimit) => onChange({ ...lobby, userLimit })}
        />
        <NumberField
          label={t("most")}
          hint={t("mostHint", { most: maxRoomsOfLobby })}
          value={lobby.mostRooms}
          most={maxRoomsOfLobby}
          onChange={(mostRooms) => onChange({ ...lobby, mostRooms })}
        />
        <Button onClick={onRemove}>{t("remove")}</Button>
      </div>
    </li>
  );
}

type NumberFieldProps = {
  readonly label: string;
  readonly hint: string;
  readonly value: number;
  readonly most: number;
  onChange(value: number): void;
};

function NumberField({ value, most, onChange, ...words }: NumberFieldProps) {
  return (
    <TextField
      {...words}
      inputMode="numeric"
      maxLength={2}
      value={String(value)}
      onChange={({ target }) => onChange(Math.min(most, Number(target.value.replace(/\D/g, ""))))}
    />
  );
}
