import { namedAccounts } from "./game-accounts.ts";
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
  interests: [{ key: "wish", wishLimit: 10 }],
  grades: [],
  ranks: [],
  houseSeats: null,
  resetTime: null,
  eventPresets: [
    { key: "raid-night", durationMinutes: 120, rewardPoints: 10 },
    { key: "training", durationMinutes: 60, rewardPoints: 5 },
    { key: "guild-meeting", durationMinutes: 30, rewardPoints: 5 },
  ],
  weekSet: [
    { preset: "raid-night", recurrence: { kind: "weekly", weekdays: ["wed", "sun"] }, time: "20:00" },
    { preset: "training", recurrence: { kind: "weekly", weekdays: ["fri"] }, time: "20:00" },
    {
      preset: "guild-meeting",
      recurrence: { kind: "monthWeekday", nth: "first", weekday: "sun" },
      time: "18:00",
    },
  ],
  accounts: { ...namedAccounts, providers: ["officer", "code"] },
  contracts: null,
  redeemUrl: null,
};
