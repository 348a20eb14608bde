import type { GameProfile } from "./game-profile.ts";

/** Any game: words that fit everywhere, and no numbers of the game. */
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
  houseSeats: null,
  resetTime: null,
  eventPresets: [
    { key: "raid-night", durationMinutes: 120, rewardPoints: 10 },
    { key: "training", durationMinutes: 60, rewardPoints: 5 },
    { key: "guild-meeting", durationMinutes: 30, rewardPoints: 5 },
  ],
};
