/** The games whose words and numbers the product knows. `generic` is any other. */
export const games = [
  "generic",
  "throne-and-liberty",
  "world-of-warcraft",
  "final-fantasy-xiv",
  "whiteout-survival",
] as const;

export type Game = (typeof games)[number];

export const defaultGame: Game = "generic";
