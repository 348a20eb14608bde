import { expect, test } from "vitest";
import type { House } from "./house.ts";
import { planHouses } from "./plan-houses.ts";

const wolves: House = { houseId: 1, position: 1, name: "Wolves", ownSeats: null };
const ravens: House = { houseId: 2, position: 2, name: "Ravens", ownSeats: 60 };
const refusal = (code: string) => expect.objectContaining({ code });

test("houses change places, get other names and seats, come and go", () => {
  const plan = planHouses(
    [wolves, ravens],
    [
      { name: "Bears", ownSeats: null },
      { houseId: 1, name: "Crows", ownSeats: 70 },
    ],
  );
  expect(plan).toEqual({
    saved: [{ houseId: 1, position: 2, name: "Crows", ownSeats: 70 }],
    created: [{ position: 1, name: "Bears", ownSeats: null }],
    removed: [ravens],
  });
});

test("the first house never goes, wherever it stands", () => {
  const wanted = [{ houseId: 2, name: "Ravens", ownSeats: null }];
  expect(() => planHouses([ravens, wolves], wanted)).toThrow(refusal("members.firstHouse"));
});

test("two houses never have one name, however it is written", () => {
  const wanted = ["Wolves", "WOLVES"].map((name) => ({ name, ownSeats: null }));
  expect(() => planHouses([], wanted)).toThrow(refusal("members.houseNameTaken"));
});

test("a house that the guild does not have is refused", () => {
  const wanted = [{ houseId: 9, name: "Wolves", ownSeats: null }];
  expect(() => planHouses([wolves], wanted)).toThrow(refusal("members.houseNotFound"));
});
