import { expect, test } from "vitest";
import { countOverfull, countSeats, requireSeats } from "./count-seats.ts";
import type { House } from "./house.ts";

const wolves: House = { houseId: 1, position: 1, name: "Wolves", ownSeats: null };
const ravens: House = { houseId: 2, position: 2, name: "Ravens", ownSeats: 2 };

test("whoever is on trial takes a seat, whoever left does not, and each house has its own number", () => {
  const members = [
    { houseId: 1, standing: "active" },
    { houseId: 1, standing: "trial" },
    { houseId: 1, standing: "left" },
    { houseId: 2, standing: "active" },
  ] as const;
  expect(countSeats([wolves, ravens], members, 70)).toEqual([
    { ...wolves, seats: 70, taken: 2 },
    { ...ravens, seats: 2, taken: 1 },
  ]);
});

test("nobody sits beyond the last seat unless that is meant", () => {
  const house = { ...ravens, seats: 2, taken: 1 };
  requireSeats(house, { coming: 1, isOverfullMeant: false });
  expect(() => requireSeats(house, { coming: 2, isOverfullMeant: false })).toThrow(
    expect.objectContaining({
      code: "members.houseFull",
      details: { name: "Ravens", taken: 1, seats: 2, coming: 2 },
    }),
  );
  requireSeats(house, { coming: 2, isOverfullMeant: true });
  expect(countOverfull(house, 2)).toBe(1);
});

test("where nobody says how many the game lets in, a house is never full", () => {
  const house = { ...wolves, seats: null, taken: 500 };
  requireSeats(house, { coming: 50, isOverfullMeant: false });
  expect(countOverfull(house)).toBe(0);
});

test("somebody who sits already takes no second seat in a house that is too full", () => {
  requireSeats({ ...ravens, seats: 2, taken: 5 }, { coming: 0, isOverfullMeant: false });
});
