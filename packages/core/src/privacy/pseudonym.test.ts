import fc from "fast-check";
import { expect, test } from "vitest";
import { languages } from "../languages.ts";
import { pseudonymOf } from "./pseudonym.ts";

test("a pseudonym speaks the guild's language", () => {
  expect(pseudonymOf(0x4f2a, "en")).toBe("Former member 4F2A");
  expect(pseudonymOf(7, "fr")).toBe("Ancien membre 0007");
});

test("no two members share a pseudonym, and each fits where a name stood", () => {
  const memberId = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
  fc.assert(
    fc.property(memberId, memberId, fc.constantFrom(...languages), (one, other, language) => {
      expect(pseudonymOf(one, language) === pseudonymOf(other, language)).toBe(one === other);
      expect(pseudonymOf(one, language).length).toBeLessThan(40);
    }),
  );
});
