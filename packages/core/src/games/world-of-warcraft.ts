import { namedAccounts } from "./game-accounts.ts";
import type { GameClass, GameProfile, Role } from "./game-profile.ts";

const playedAs = (key: string, ...roles: readonly Role[]): GameClass => ({
  key,
  name: null,
  weapons: null,
  roles,
});

/** The classes of the retail game; what each can be is what its specialisations are. */
export const worldOfWarcraft: GameProfile = {
  game: "world-of-warcraft",
  powerLabel: "itemLevel",
  roles: ["tank", "healer", "melee", "ranged", "support"],
  weapons: [],
  classes: [
    playedAs("death-knight", "tank", "melee"),
    playedAs("demon-hunter", "tank", "melee"),
    playedAs("druid", "tank", "healer", "melee", "ranged"),
    playedAs("evoker", "healer", "ranged", "support"),
    playedAs("hunter", "melee", "ranged"),
    playedAs("mage", "ranged"),
    playedAs("monk", "tank", "healer", "melee"),
    playedAs("paladin", "tank", "healer", "melee"),
    playedAs("priest", "healer", "ranged"),
    playedAs("rogue", "melee"),
    playedAs("shaman", "healer", "melee", "ranged"),
    playedAs("warlock", "ranged"),
    playedAs("warrior", "tank", "melee"),
  ],
  partySize: 5,
  partyShapes: [
    {
      key: "dungeon",
      seats: [
        { count: 1, roles: ["tank"] },
        { count: 1, roles: ["healer"] },
        { count: 3, roles: ["melee", "ranged", "support"] },
      ],
    },
  ],
  interests: [
    { key: "main", wishLimit: 10 },
    { key: "off-spec", wishLimit: 5 },
  ],
  grades: [],
  ranks: [],
  houseSeats: 1000,
  resetTime: null,
  eventPresets: [
    { key: "raid-night", durationMinutes: 180, rewardPoints: 10 },
    { key: "mythic-plus", durationMinutes: 120, rewardPoints: 5 },
    { key: "battlegrounds", durationMinutes: 120, rewardPoints: 5 },
  ],
  weekSet: [
    { preset: "raid-night", recurrence: { kind: "weekly", weekdays: ["wed", "sun"] }, time: "20:30" },
    { preset: "mythic-plus", recurrence: { kind: "weekly", weekdays: ["fri"] }, time: "20:30" },
  ],
  accounts: namedAccounts,
  contracts: null,
  redeemUrl: null,
};
