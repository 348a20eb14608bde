"use client";

import type { GameProfileView } from "@guildhall/use-cases/settings";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { showToast } from "#web/components/ui/toast-store.ts";
import { UnsavedChanges } from "#web/components/ui/unsaved-changes.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useIsAwake } from "#web/components/use-browser.ts";
import { changeGameProfileAction } from "../settings.actions.ts";
import { GameEventFields } from "./game-event-fields.tsx";
import {
  type GameEventRow,
  listChangedRows,
  listEventRows,
  newEventRow,
  readEventRow,
  toGameProfileChange,
} from "./game-event-rows.ts";
import { useNameGameEvent } from "./use-name-game-event.ts";

type GameSettingsProps = {
  readonly guildId: string;
  readonly view: GameProfileView;
  readonly canEdit: boolean;
};

/** What this guild does in its own way in its game: which events it plans again and again, how long, for what pay. */
export function GameSettings({ guildId, view, canEdit }: GameSettingsProps) {
  const t = useTranslations("settings.web.game");
  const stored = listEventRows(view);
  const [draft, setDraft] = useState<readonly GameEventRow[]>();
  const rows = draft ?? stored;
  const isAwake = useIsAwake();
  const { isBusy, save } = useSaveGame(guildId, () => setDraft(undefined));
  const isDisabled = !canEdit || isBusy || !isAwake;
  const { nameOf, write } = useNameGameEvent();
  const change = (next: GameEventRow) => setDraft(rows.map((row) => (row.rowId === next.rowId ? next : row)));
  const add = () => setDraft([...rows, newEventRow(rows)]);
  return (
    <div className="max-w-[860px]">
      <Card title={t("events")}>
        <p className="mb-3 text-table text-ink-2">{t("eventsLead")}</p>
        <ul className="grid gap-3">
          {rows.map((row) => (
            <GameEventFields
              key={row.rowId}
              row={row}
              isDisabled={isDisabled}
              onChange={change}
              onRemove={() => setDraft(rows.filter(({ rowId }) => rowId !== row.rowId))}
            />
          ))}
        </ul>
        <Button className="mt-3.5" disabled={isDisabled} onClick={add}>
          <Plus aria-hidden />
          {t("add")}
        </Button>
      </Card>
      <UnsavedChanges
        changes={listChangedRows(stored, rows).map(({ before, after }) => ({
          name: nameOf(after ?? before),
          before: write(before),
          after: write(after),
          isWrong: after !== undefined && readEventRow(after) === undefined,
        }))}
        isSaving={isBusy}
        onDiscard={() => setDraft(undefined)}
        onSave={() => save(stored, rows)}
      />
    </div>
  );
}

function useSaveGame(guildId: string, onDone: () => void) {
  const t = useTranslations("settings.web.game");
  const tUnsaved = useTranslations("shell.unsaved");
  const { isBusy, run } = useAction();
  const save = (stored: readonly GameEventRow[], rows: readonly GameEventRow[]) => {
    if (rows.some((row) => readEventRow(row) === undefined)) {
      showToast({ kind: "failed", text: tUnsaved("fix") });
      return;
    }
    run(
      () => changeGameProfileAction(guildId, toGameProfileChange(stored, rows)),
      () => {
        onDone();
        return t("saved");
      },
    );
  };
  return { isBusy, save };
}
