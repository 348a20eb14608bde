import { expect, test } from "vitest";
import { games, profileOf } from "../games/index.ts";
import { readPlayerId } from "./read-player-id.ts";

const number = profileOf("whiteout-survival").accounts;
const name = profileOf("generic").accounts;
const refusal = (code: string, details: object) => expect.objectContaining({ code, details });

test.each([
  ["40393986", "40393986"],
  [" 40 393 986 ", "40393986"],
  ["40.393.986", "40393986"],
  ["４０３９３９８６", "40393986"],
])("the number %j is known as %s", (typed, playerId) => {
  expect(readPlayerId(number, typed)).toBe(playerId);
});

test.each(["", "12345", "0123456", "40393986a", "-1e9", "123456789012345678901", "https://127.0.0.1/"])(
  "%j is no number of an account, and the sentence says how long one is",
  (typed) => {
    expect(() => readPlayerId(number, typed)).toThrow(
      refusal("verification.numberUnfit", { min: 6, max: 20 }),
    );
  },
);

test("a name is taken as it is written, with its spaces put in order", () => {
  expect(readPlayerId(name, "  Bram   of the Ash ")).toBe("Bram of the Ash");
  expect(readPlayerId(name, "蛍火")).toBe("蛍火");
});

test.each(["B", "x".repeat(41), "Bra\u202em", "Bram\u0000", "Br\u200bam"])(
  "%j is no name: too short, too long, or with signs that nobody sees",
  (typed) => {
    expect(() => readPlayerId(name, typed)).toThrow(refusal("verification.nameUnfit", { min: 2, max: 40 }));
  },
);

test.each(games)(
  "an officer's word counts in %s, and its service is asked only where a code can be read back",
  (game) => {
    const { providers, minLength, maxLength } = profileOf(game).accounts;
    expect(providers).toContain("officer");
    if (providers.includes("gameApi")) expect(providers).toContain("code");
    expect(minLength).toBeLessThanOrEqual(maxLength);
  },
);
