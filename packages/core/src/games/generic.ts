import type { GameProfile } from "./game-profile.ts";

/** Any game: words that fit everywhere, and no numbers. */
export const generic: GameProfile = {
  game: "generic",
  powerLabel: "power",
  roles: ["tank", "healer", "melee", "ranged"],
  weapons: [],
  classes: [],
  partySize: null,
  partyShapes: [],
  interests: [],
  grades: [],
  ranks: [],
  resetTime: null,
  eventPresets: [],
};
