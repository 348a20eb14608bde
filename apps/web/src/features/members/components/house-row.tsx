"use client";

import { type Game, profileOf } from "@guildhall/core/games";
import { maxSeats, type SaveHousesInput } from "@guildhall/core/members";
import { useTranslations } from "next-intl";
import { OrderedRow } from "./ordered-row.tsx";
import { SeatsField } from "./seats-field.tsx";

/** A house as it is about to be saved; `key` tells new ones apart. */
export type EditedHouse = SaveHousesInput["houses"][number] & { readonly key: string };

type HouseRowProps = {
  readonly house: EditedHouse;
  readonly place: number;
  readonly game: Game;
  readonly canRemove: boolean;
  onChange(house: EditedHouse): void;
  onRemove(): void;
  onMoveUp(): void;
};

export function HouseRow({ house, place, game, canRemove, onChange, onRemove, onMoveUp }: HouseRowProps) {
  const t = useTranslations("members.houses");
  const { houseSeats } = profileOf(game);
  return (
    <OrderedRow
      words={{ name: t("name", { place }), moveUp: t("moveUp", { place }), remove: t("remove", { place }) }}
      name={house.name}
      isFirst={place === 1}
      canRemove={canRemove}
      onRename={(name) => onChange({ ...house, name })}
      onMoveUp={onMoveUp}
      onRemove={onRemove}
    >
      <SeatsField
        label={t("seats")}
        hint={t("seatsHint", { seats: String(houseSeats ?? "none") })}
        max={maxSeats}
        seats={house.ownSeats}
        onChange={(ownSeats) => onChange({ ...house, ownSeats })}
      />
    </OrderedRow>
  );
}
