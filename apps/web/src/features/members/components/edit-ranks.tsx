"use client";

import { maxRanks } from "@guildhall/core/members";
import { useQuery } from "@tanstack/react-query";
import { Crown, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Sheet } from "#web/components/ui/sheet.tsx";
import { useAction } from "#web/components/use-action.ts";
import { saveRanksAction } from "../members.actions.ts";
import type { RosterView } from "../members.loaders.ts";
import { rankChoicesQuery } from "../members.queries.ts";
import { type EditedRank, RankRow } from "./rank-row.tsx";
import { useOrderedRows } from "./use-ordered-rows.ts";

type EditRanksProps = { readonly guildId: string; readonly roster: RosterView };

/** The guild's own order of people, from the highest, as a button that opens it. */
export function EditRanks({ guildId, roster }: EditRanksProps) {
  const t = useTranslations("members.ranks");
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <Crown aria-hidden />
        {t("open")}
      </Button>
      {isOpen && <RanksSheet guildId={guildId} roster={roster} onClose={() => setOpen(false)} />}
    </>
  );
}

function RanksSheet({ guildId, roster, onClose }: EditRanksProps & { onClose(): void }) {
  const t = useTranslations("members.ranks");
  const { isBusy, failure, run } = useAction();
  const { data: choices } = useQuery(rankChoicesQuery(guildId));
  const { rows: ranks, ...edit } = useOrderedRows<EditedRank>(() =>
    roster.ranks.map(({ position: _place, ...rank }) => ({ ...rank, key: String(rank.rankId) })),
  );
  const add = (added: readonly Pick<EditedRank, "name" | "seats">[]) =>
    edit.add(added.map((rank) => ({ ...rank, key: crypto.randomUUID(), roleId: null, heirMemberId: null })));
  const isNamed = ranks.every(({ name }) => name.trim() !== "");
  const save = () =>
    run(
      () => saveRanksAction(guildId, { ranks: ranks.map(({ key: _row, ...rank }) => rank) }),
      () => {
        onClose();
        return t("saved");
      },
    );
  return (
    <Sheet
      isOpen
      title={t("title")}
      onClose={onClose}
      footer={
        <Button kind="act" isBusy={isBusy} disabled={!isNamed} onClick={save}>
          {t("save")}
        </Button>
      }
    >
      <p className="mb-3.5 text-ink-2">{t("lead")}</p>
      {failure && (
        <p role="alert" className="mb-3.5 text-bad">
          {failure}
        </p>
      )}
      <ol className="grid gap-3.5">
        {ranks.map((rank, index) => (
          <RankRow
            key={rank.key}
            rank={rank}
            place={index + 1}
            people={roster.rows}
            choices={choices}
            onChange={(changed) => edit.change(index, changed)}
            onRemove={() => edit.remove(index)}
            onMoveUp={() => edit.moveUp(index)}
          />
        ))}
      </ol>
      <div className="mt-3.5 flex flex-wrap gap-2">
        <Button disabled={ranks.length >= maxRanks} onClick={() => add([{ name: "", seats: null }])}>
          <Plus aria-hidden />
          {t("add")}
        </Button>
        {ranks.length === 0 && choices && choices.proposed.length > 0 && (
          <Button onClick={() => add(choices.proposed)}>{t("propose")}</Button>
        )}
      </div>
    </Sheet>
  );
}
