"use client";

import { maxRankSeats, type SaveRanksInput } from "@guildhall/core/members";
import { useTranslations } from "next-intl";
import { Picker } from "#web/components/ui/picker.tsx";
import type { RankChoicesView, RosterView } from "../members.loaders.ts";
import { OrderedRow } from "./ordered-row.tsx";
import { RankRole } from "./rank-role.tsx";
import { SeatsField } from "./seats-field.tsx";

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
    <OrderedRow
      words={{ name: t("name", { place }), moveUp: t("moveUp", { place }), remove: t("remove", { place }) }}
      name={rank.name}
      isFirst={place === 1}
      onRename={(name) => onChange({ ...rank, name })}
      onMoveUp={onMoveUp}
      onRemove={onRemove}
    >
      <RankRole rank={rank} place={place} choices={choices} onChange={onChange} />
      <SeatsField
        label={t("seats", { place })}
        placeholder={t("anyNumber")}
        max={maxRankSeats}
        seats={rank.seats ?? null}
        onChange={(seats) => onChange({ ...rank, seats })}
      />
      <Heir rank={rank} place={place} people={people} onChange={onChange} />
    </OrderedRow>
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
