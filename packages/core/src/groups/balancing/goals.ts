/**
 * What a good set of parties is, the first goal before all the others together (lexicographic order). What is placed by
 * hand stays whatever it costs, and people who are kept apart come before every goal in this list.
 */
export const goals = ["roles", "statics", "power", "bench", "language", "moves"] as const;

export type Goal = (typeof goals)[number];

/** Parties as strong as each other, or the strong with the strong. */
export const aims = ["balanced", "tiered"] as const;

export type Aim = (typeof aims)[number];

/** How much each goal counts in the score out of 100 that people read. It orders nothing: that is what the list does. */
export const goalShares: Readonly<Record<Goal, number>> = {
  roles: 30,
  statics: 20,
  power: 25,
  bench: 10,
  language: 10,
  moves: 5,
};

/**
 * By how many per cent of a party's mean power the spread of parties may grow for the goals after it. Nobody feels that in a
 * fight; without it the last point of power would decide who sits out and who moves.
 */
export const powerTolerancePerCent = 0.5;
