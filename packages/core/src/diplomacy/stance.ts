import type { PactKind } from "./pact.ts";

/** How the guild stands to a foreign one. */
export const stances = ["ally", "pact", "neutral", "hostile"] as const;

export type Stance = (typeof stances)[number];

const ofPact = { alliance: "ally", nonAggression: "pact", war: "hostile" } as const satisfies Record<
  PactKind,
  Stance
>;

/** It follows from the pact in force, so that nobody has to say it twice; null for none. */
export function stanceOf(pact: PactKind | null): Stance {
  return pact === null ? "neutral" : ofPact[pact];
}
