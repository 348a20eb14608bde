"use client";

import type { SaveRanksInput } from "@guildhall/core/members";
import { ArrowUp, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "#web/components/ui/icon-button.tsx";
import { Picker } from "#web/components/ui/picker.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";
import type { RankChoicesView, RosterView } from "../members.loaders.ts";
import { RankRole } from "./rank-role.tsx";

/** A rank as it is about to be saved; `key` tells new ones apart. */
export type EditedRank = SaveRanksInput["ranks"][number] & { readonly key: string };

const nobody = "nobody";

type RankRowProps = {
  readonly rank: EditedRank;
  /** 1 is the highest. */
  readonly place: number;
  readonly people: RosterView["rows"];
  /** Undefined until they are read. */
  readonly choices: RankChoicesView | undefined;
  onChange(rank: EditedRank): void;
  onRemove(): void;
  onMoveUp(): void;
};

export function RankRow({ rank, place, people, choices, onChange, onRemove, onMoveUp }: RankRowProps) {
  const t = useTranslations("members.ranks");
  return (
    <li className="grid gap-2 border-b border-line pb-3.5 last:border-0">
      <div className="flex items-end gap-2">
        <div className="min-w-0 flex-1">
          <TextField
            label={t("name", { place })}
            value={rank.name}
            maxLength={40}
            autoComplete="off"
            onChange={(event) => onChange({ ...rank, name: event.target.value })}
          />
        </div>
        <IconButton label={t("moveUp", { place })} disabled={place === 1} onClick={onMoveUp}>
          <ArrowUp aria-hidden />
        </IconButton>
        <IconButton label={t("remove", { place })} onClick={onRemove}>
          <Trash2 aria-hidden />
        </IconButton>
      </div>
      <RankRole rank={rank} place={place} choices={choices} onChange={onChange} />
      <TextField
        label={t("seats", { place })}
        placeholder={t("anyNumber")}
        type="number"
        inputMode="numeric"
        min={1}
        max={999}
        value={rank.seats ?? ""}
        onChange={({ target: { value } }) =>
          onChange({ ...rank, seats: value === "" ? null : Number(value) })
        }
      />
      <Heir rank={rank} place={place} people={people} onChange={onChange} />
    </li>
  );
}

type HeirProps = Pick<RankRowProps, "rank" | "place" | "people" | "onChange">;

function Heir({ rank, place, people, onChange }: HeirProps) {
  const t = useTranslations("members.ranks");
  const { heirMemberId } = rank;
  const present = people.filter(({ standing }) => standing !== "left");
  const isGone = heirMemberId !== null && !present.some(({ memberId }) => memberId === heirMemberId);
  return (
    <Picker
      label={t("heir", { place })}
      placeholder={t("nobody")}
      value={heirMemberId === null ? nobody : String(heirMemberId)}
      options={[
        { id: nobody, label: t("nobody") },
        ...(isGone ? [{ id: String(heirMemberId), label: t("heirGone") }] : []),
        ...present.map(({ memberId, name }) => ({ id: String(memberId), label: name })),
      ]}
      onChange={(id) => onChange({ ...rank, heirMemberId: id === nobody ? null : Number(id) })}
    />
  );
}
