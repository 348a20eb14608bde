import type { GameProfile } from "./game-profile.ts";

/** Guilds are alliances, led by their R5. */
export const whiteoutSurvival: GameProfile = {
  game: "whiteout-survival",
  powerLabel: "power",
  roles: [],
  weapons: [],
  classes: [],
  partySize: null,
  partyShapes: [],
  interests: [],
  grades: [],
  ranks: ["r5", "r4", "r3", "r2", "r1"],
  resetTime: null,
  eventPresets: [],
};
