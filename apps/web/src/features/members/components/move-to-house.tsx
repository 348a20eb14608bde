"use client";

import { countOverfull, type HouseSeats, type Standing } from "@guildhall/core/members";
import { House } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { ConfirmDialog } from "#web/components/ui/confirm-dialog.tsx";
import { Menu, MenuItem } from "#web/components/ui/menu.tsx";
import { useAction } from "#web/components/use-action.ts";
import { moveToHouseAction, undoHouseMoveAction } from "../members.actions.ts";

type MoveToHouseProps = {
  readonly guildId: string;
  readonly houses: readonly HouseSeats[];
  readonly members: readonly {
    readonly memberId: number;
    readonly houseId: number;
    readonly standing: Standing;
  }[];
};

/** Moves members to another house; where no seat is free, once more asked whether that is meant. */
export function MoveToHouse({ guildId, houses, members }: MoveToHouseProps) {
  const t = useTranslations("members.houses");
  const { isBusy, run } = useAction();
  const [full, setFull] = useState<HouseSeats>();
  const comingTo = ({ houseId }: HouseSeats) =>
    members.filter((member) => member.houseId !== houseId && member.standing !== "left").length;
  const move = ({ houseId, name }: HouseSeats, isOverfullMeant: boolean) => {
    setFull(undefined);
    const memberIds = members.map(({ memberId }) => memberId);
    run(
      () => moveToHouseAction(guildId, { memberIds, houseId, isOverfullMeant }),
      () => t("moved", { count: memberIds.length, house: name }),
      ({ from }) =>
        from.length > 0 &&
        run(
          () => undoHouseMoveAction(guildId, { houseId, from: [...from] }),
          () => t("movedBack", { count: from.length }),
        ),
    );
  };
  const choose = (house: HouseSeats) => {
    const coming = comingTo(house);
    if (coming > 0 && countOverfull(house, coming) > 0) setFull(house);
    else move(house, false);
  };
  return (
    <>
      <Menu
        trigger={
          <Button isBusy={isBusy}>
            <House aria-hidden />
            {t("move")}
          </Button>
        }
      >
        {houses.map((house) => (
          <MenuItem key={house.houseId} onSelect={() => choose(house)}>
            <span className="min-w-0 flex-1 truncate">{house.name}</span>
            <Free house={house} />
          </MenuItem>
        ))}
      </Menu>
      {full && (
        <ConfirmDialog
          isOpen
          title={t("overfullTitle", { house: full.name })}
          action={t("overfullAction")}
          onConfirm={() => move(full, true)}
          onClose={() => setFull(undefined)}
        >
          <p>{t("overfullBody", describe(full, comingTo(full)))}</p>
        </ConfirmDialog>
      )}
    </>
  );
}

function describe(house: HouseSeats, coming: number) {
  const { name, taken, seats } = house;
  return { house: name, taken, seats: seats ?? 0, coming, over: countOverfull(house, coming) };
}

function Free({ house: { taken, seats } }: { readonly house: HouseSeats }) {
  const t = useTranslations("members.houses");
  return seats !== null && <span className="text-small text-ink-3">{t("short", { taken, seats })}</span>;
}
