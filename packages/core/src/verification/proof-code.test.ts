import { expect, test } from "vitest";
import { isCodeStanding, nameHoldsCode } from "./proof-code.ts";

test.each(["Bram FHJ23", "FHJ23Bram", "bram-fhj-23", "✦FHJ23✦"])("the name %s holds the code", (name) => {
  expect(nameHoldsCode(name, { code: "FHJ23" })).toBe(true);
});

test.each(["Bram", "", "FHJ2", "32JHF", "FH J3"])("the name %j does not hold the code", (name) => {
  expect(nameHoldsCode(name, { code: "FHJ23" })).toBe(false);
});

test("a code counts until its time is over, and not in that moment", () => {
  const endsAt = Temporal.Instant.from("2026-11-22T20:00:00Z");
  expect(isCodeStanding({ code: "FHJ23", endsAt }, endsAt.subtract({ milliseconds: 1 }))).toBe(true);
  expect(isCodeStanding({ code: "FHJ23", endsAt }, endsAt)).toBe(false);
});
