"use client";

import { type Game, profileOf } from "@guildhall/core/games";
import { maxSeats, type SaveHousesInput } from "@guildhall/core/members";
import { ArrowUp, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "#web/components/ui/icon-button.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";

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
    <li className="grid gap-2 border-b border-line pb-3.5 last:border-0">
      <div className="flex items-end gap-2">
        <div className="min-w-0 flex-1">
          <TextField
            label={t("name", { place })}
            value={house.name}
            maxLength={40}
            autoComplete="off"
            onChange={(event) => onChange({ ...house, name: event.target.value })}
          />
        </div>
        <IconButton label={t("moveUp", { place })} disabled={place === 1} onClick={onMoveUp}>
          <ArrowUp aria-hidden />
        </IconButton>
        <IconButton label={t("remove", { place })} disabled={!canRemove} onClick={onRemove}>
          <Trash2 aria-hidden />
        </IconButton>
      </div>
      <TextField
        label={t("seats")}
        hint={t("seatsHint", { seats: String(houseSeats ?? "none") })}
        type="number"
        inputMode="numeric"
        min={1}
        max={maxSeats}
        value={house.ownSeats ?? ""}
        autoComplete="off"
        onChange={(event) => onChange({ ...house, ownSeats: readSeats(event.target.value) })}
      />
    </li>
  );
}

function readSeats(typed: string): number | null {
  const seats = Math.trunc(Number(typed));
  return seats >= 1 ? Math.min(seats, maxSeats) : null;
}
