import type { HouseSeats } from "@guildhall/core/members";
import type { Translate } from "@guildhall/i18n";

/** `68 of 70 seats`, or how many people where nobody says how many the game lets in. */
function countOfSeats(t: Translate, { taken, seats }: HouseSeats): string {
  return seats === null ? t("members.houses.noLimit", { taken }) : t("members.houses.full", { taken, seats });
}

/** `Wolves: 68 of 70 seats` */
export function writeSeats(t: Translate, house: HouseSeats): string {
  return t("members.houses.named", { name: house.name, seats: countOfSeats(t, house) });
}

/** How full all houses are; of a single one without its name, and nothing where nobody says how many it holds. */
export function writeAllSeats(t: Translate, houses: readonly HouseSeats[]): string | undefined {
  const [only, ...others] = houses;
  if (only && others.length === 0) return only.seats === null ? undefined : countOfSeats(t, only);
  return houses.map((house) => writeSeats(t, house)).join(" · ") || undefined;
}
