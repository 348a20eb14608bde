import { Refusal } from "../refusal.ts";
import { findFirstHouse, type House } from "./house.ts";
import type { SaveHousesInput } from "./save-houses.input.ts";

export type WantedHouse = SaveHousesInput["houses"][number];

/** What saving the houses writes. */
export type HousesPlan = {
  readonly saved: readonly House[];
  readonly created: readonly Omit<House, "houseId">[];
  readonly removed: readonly House[];
};

/** The guild's houses as somebody wants them, in their order. Two of one name would be taken for each other. */
export function planHouses(known: readonly House[], wanted: readonly WantedHouse[]): HousesPlan {
  const knownIds = new Set(known.map(({ houseId }) => houseId));
  if (wanted.some(({ houseId }) => houseId !== undefined && !knownIds.has(houseId)))
    throw new Refusal("members.houseNotFound");
  requireOwnNames(wanted);
  const removed = known.filter(({ houseId }) => !wanted.some((house) => house.houseId === houseId));
  const first = findFirstHouse(known);
  if (first && removed.includes(first)) throw new Refusal("members.firstHouse", { name: first.name });
  const placed = wanted.map((house, index) => ({ ...house, position: index + 1 }));
  return {
    saved: placed.flatMap(({ houseId, ...house }) => (houseId === undefined ? [] : [{ ...house, houseId }])),
    created: placed
      .filter(({ houseId }) => houseId === undefined)
      .map(({ houseId: _none, ...house }) => house),
    removed,
  };
}

function requireOwnNames(wanted: readonly WantedHouse[]): void {
  const names = new Set<string>();
  for (const { name } of wanted) {
    const written = name.toLowerCase();
    if (names.has(written)) throw new Refusal("members.houseNameTaken", { name });
    names.add(written);
  }
}
