"use client";

import { countOverfull, type HouseSeats } from "@guildhall/core/members";
import { useTranslations } from "next-intl";
import { Chip } from "#web/components/ui/chip.tsx";

/** How full each house is; too many people stand out. Nothing where nobody says how many a single one holds. */
export function Seats({ houses }: { readonly houses: readonly HouseSeats[] }) {
  const t = useTranslations("members.houses");
  const hasOne = houses.length === 1;
  if (hasOne && houses[0]?.seats === null) return null;
  return houses.map((house) => {
    const { houseId, name, seats, taken } = house;
    const count = seats === null ? t("noLimit", { taken }) : t("full", { taken, seats });
    const over = countOverfull(house);
    return (
      <Chip key={houseId} tone={over > 0 ? "bad" : "plain"}>
        {hasOne ? count : t("named", { name, seats: count })}
      </Chip>
    );
  });
}
