"use client";

import { useState } from "react";
import type { RosterView } from "../members.loaders.ts";
import type { EditedHouse } from "./house-row.tsx";

/** The houses as somebody is about to save them. */
export function useEditedHouses(known: RosterView["houses"]) {
  const [houses, setHouses] = useState<readonly EditedHouse[]>(() =>
    known.map(({ houseId, name, ownSeats }) => ({ key: String(houseId), houseId, name, ownSeats })),
  );
  return {
    houses,
    change: (index: number, changed: EditedHouse) => setHouses(houses.with(index, changed)),
    add: () => setHouses([...houses, { key: crypto.randomUUID(), name: "", ownSeats: null }]),
    remove: (index: number) => setHouses(houses.toSpliced(index, 1)),
    moveUp: (index: number) => {
      const house = houses[index];
      if (house) setHouses(houses.toSpliced(index, 1).toSpliced(index - 1, 0, house));
    },
  };
}
