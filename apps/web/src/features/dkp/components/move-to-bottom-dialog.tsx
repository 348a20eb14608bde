"use client";

import { suicide } from "@guildhall/core/dkp";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Dialog } from "#web/components/ui/dialog.tsx";
import { Select } from "#web/components/ui/select.tsx";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { ListsView } from "../lists.loaders.ts";
import { listToolsQuery, presentQuery } from "../lists.queries.ts";
import { useListMoves } from "./use-list-moves.ts";

type List = ListsView["lists"][number];

type MoveToBottomDialogProps = {
  readonly guildId: string;
  readonly list: List;
  readonly person: List["people"][number];
  onClose(): void;
};

/** What stands for everybody among the events. */
const everybody = "everybody";

/** Who takes an item goes below everybody present: who that is, and where it leads, before it happens. */
export function MoveToBottomDialog({ guildId, list, person, onClose }: MoveToBottomDialogProps) {
  const t = useTranslations("dkp.web.lists.bottom");
  const time = useGuildTime();
  const { isBusy, move } = useListMoves({ guildId, list });
  const [who, setWho] = useState(everybody);
  const eventId = who === everybody ? undefined : Number(who);
  const { data: tools } = useQuery(listToolsQuery(guildId));
  const { data: present, error } = useQuery(presentQuery({ guildId, eventId }));
  const order = list.people.map(({ memberId }) => memberId);
  const presentIds = eventId === undefined ? order : present?.filter((id) => order.includes(id));
  const { memberId, name, place: fromPlace } = person;
  const toPlace = presentIds && suicide(order, memberId, new Set(presentIds)).indexOf(memberId) + 1;
  const confirm = () => {
    if (!presentIds) return;
    move(person, { fromPlace, presentIds: eventId === undefined ? undefined : [...presentIds] });
    onClose();
  };
  const events = (tools?.events ?? []).map(({ eventId: id, title, startsAt }) => ({
    value: String(id),
    label: t("at", { title, day: time("day", startsAt) }),
  }));
  return (
    <Dialog
      isOpen
      title={t("title", { name })}
      onClose={onClose}
      footer={
        <Button
          kind="act"
          isBusy={isBusy}
          disabled={toPlace === undefined || toPlace === fromPlace}
          onClick={confirm}
        >
          {t("action")}
        </Button>
      }
    >
      <Select
        label={t("who")}
        hint={t("whoHint")}
        value={who}
        error={error?.message}
        onChange={({ target }) => setWho(target.value)}
        options={[{ value: everybody, label: t("everybody") }, ...events]}
      />
      {toPlace !== undefined && presentIds && (
        <p className="mt-3 text-ink" role="status">
          {toPlace === fromPlace
            ? t("stays", { name, place: fromPlace })
            : t("moves", { name, from: fromPlace, to: toPlace, present: presentIds.length })}
        </p>
      )}
    </Dialog>
  );
}
