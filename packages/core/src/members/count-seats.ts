import { Refusal } from "../refusal.ts";
import type { House } from "./house.ts";
import type { Standing } from "./standing.ts";

/** A house with how full it is. */
export type HouseSeats = House & {
  /** How many the game lets in; null where nobody says. */
  readonly seats: number | null;
  readonly taken: number;
};

type Sitting = { readonly houseId: number; readonly standing: Standing };

/** Whoever is in the guild takes a seat, on trial and on leave too. A person takes one, however many characters there are. */
export function countSeats(
  houses: readonly House[],
  members: readonly Sitting[],
  seatsOfGame: number | null,
): readonly HouseSeats[] {
  const sitting = members.filter(({ standing }) => standing !== "left");
  return houses.map((house) => ({
    ...house,
    seats: house.ownSeats ?? seatsOfGame,
    taken: sitting.filter(({ houseId }) => houseId === house.houseId).length,
  }));
}

/** How many people more than seats a house would have; 0 while all sit. */
export function countOverfull({ seats, taken }: HouseSeats, coming = 0): number {
  return seats === null ? 0 : Math.max(taken + coming - seats, 0);
}

/** Refuses to seat more people than the game lets in, unless that is meant. */
export function requireSeats(
  house: HouseSeats,
  { coming, isOverfullMeant }: { readonly coming: number; readonly isOverfullMeant: boolean },
): void {
  if (isOverfullMeant || coming === 0 || countOverfull(house, coming) === 0) return;
  const { name, taken, seats } = house;
  throw new Refusal("members.houseFull", { name, taken, seats: seats ?? 0, coming });
}
