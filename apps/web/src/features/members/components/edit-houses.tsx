"use client";

import { findFirstHouse, maxHouses } from "@guildhall/core/members";
import { Armchair, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Sheet } from "#web/components/ui/sheet.tsx";
import { useAction } from "#web/components/use-action.ts";
import { saveHousesAction } from "../members.actions.ts";
import type { RosterView } from "../members.loaders.ts";
import { type EditedHouse, HouseRow } from "./house-row.tsx";
import { useOrderedRows } from "./use-ordered-rows.ts";

type EditHousesProps = { readonly guildId: string; readonly roster: RosterView };

/** The guild's houses and their seats, as a button that opens them. A guild with one only reads of seats. */
export function EditHouses({ guildId, roster }: EditHousesProps) {
  const t = useTranslations("members.houses");
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <Armchair aria-hidden />
        {t(roster.houses.length > 1 ? "open" : "openSeats")}
      </Button>
      {isOpen && <HousesSheet guildId={guildId} roster={roster} onClose={() => setOpen(false)} />}
    </>
  );
}

function HousesSheet({ guildId, roster, onClose }: EditHousesProps & { onClose(): void }) {
  const t = useTranslations("members.houses");
  const { isBusy, failure, run } = useAction();
  const { rows: houses, ...edit } = useOrderedRows<EditedHouse>(() =>
    roster.houses.map(({ houseId, name, ownSeats }) => ({ key: String(houseId), houseId, name, ownSeats })),
  );
  const isSingle = houses.length === 1;
  const first = findFirstHouse(roster.houses);
  const save = () =>
    run(
      () => saveHousesAction(guildId, { houses: houses.map(toSave) }),
      () => {
        onClose();
        return t("saved");
      },
    );
  return (
    <Sheet
      isOpen
      title={t(isSingle ? "titleSeats" : "title")}
      onClose={onClose}
      footer={
        <Button kind="act" isBusy={isBusy} disabled={houses.some(isUnnamed)} onClick={save}>
          {t("save")}
        </Button>
      }
    >
      <p className="mb-3.5 text-ink-2">
        {isSingle ? t("leadSeats") : t("lead", { max: maxHouses, name: first?.name ?? "" })}
      </p>
      {failure && (
        <p role="alert" className="mb-3.5 text-bad">
          {failure}
        </p>
      )}
      <ol className="grid gap-3.5">
        {houses.map((house, index) => (
          <HouseRow
            key={house.key}
            house={house}
            place={index + 1}
            game={roster.game}
            canRemove={!isSingle && house.houseId !== first?.houseId}
            onChange={(changed) => edit.change(index, changed)}
            onRemove={() => edit.remove(index)}
            onMoveUp={() => edit.moveUp(index)}
          />
        ))}
      </ol>
      <div className="mt-3.5">
        <Button
          disabled={houses.length >= maxHouses}
          onClick={() => edit.add([{ key: crypto.randomUUID(), name: "", ownSeats: null }])}
        >
          <Plus aria-hidden />
          {t("add")}
        </Button>
      </div>
    </Sheet>
  );
}

const isUnnamed = ({ name }: EditedHouse): boolean => name.trim() === "";

function toSave({ key: _row, ...house }: EditedHouse) {
  return house;
}
