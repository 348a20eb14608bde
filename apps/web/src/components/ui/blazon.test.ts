import { expect, test } from "vitest";
import { designBlazon } from "./blazon.ts";

const ids = Array.from({ length: 500 }, (_, index) => String(1_100_000_000_000_000_000n + BigInt(index)));

test("the same id always has the same arms", () => {
  for (const id of ids) expect(designBlazon(id)).toEqual(designBlazon(id));
});

test("field and charge never share a hue", () => {
  const hueOf = (colour: string) => colour.match(/ (\d+)\)$/)?.[1];
  for (const id of ids) {
    const { field, charge } = designBlazon(id);
    expect(hueOf(field)).not.toBe(hueOf(charge));
  }
});

test("ids that differ in one digit have many arms between them", () => {
  const arms = new Set(ids.map((id) => JSON.stringify(designBlazon(id))));
  expect(arms.size).toBeGreaterThan(150);
});
