import { namedAccounts } from "./game-accounts.ts";
import type { GameClass, GameProfile, Role } from "./game-profile.ts";

const playedAs = (role: Role, ...keys: readonly string[]): readonly GameClass[] =>
  keys.map((key) => ({ key, name: null, weapons: null, roles: [role] }));

/** Every job has exactly one role; physical and magical ranged are one here. Blue mages are left out: they do not enter raids with others. */
export const finalFantasyXiv: GameProfile = {
  game: "final-fantasy-xiv",
  powerLabel: "itemLevel",
  roles: ["tank", "healer", "melee", "ranged"],
  weapons: [],
  classes: [
    ...playedAs("tank", "paladin", "warrior", "dark-knight", "gunbreaker"),
    ...playedAs("healer", "white-mage", "scholar", "astrologian", "sage"),
    ...playedAs("melee", "monk", "dragoon", "ninja", "samurai", "reaper", "viper"),
    ...playedAs("ranged", "bard", "machinist", "dancer"),
    ...playedAs("ranged", "black-mage", "summoner", "red-mage", "pictomancer"),
  ],
  partySize: 8,
  partyShapes: [
    {
      key: "full-party",
      seats: [
        { count: 2, roles: ["tank"] },
        { count: 2, roles: ["healer"] },
        { count: 4, roles: ["melee", "ranged"] },
      ],
    },
  ],
  interests: [{ key: "wish", wishLimit: 10 }],
  grades: [],
  ranks: [],
  houseSeats: 512,
  resetTime: null,
  eventPresets: [
    { key: "savage-raid", durationMinutes: 120, rewardPoints: 10 },
    { key: "extreme-trial", durationMinutes: 90, rewardPoints: 5 },
    { key: "treasure-maps", durationMinutes: 90, rewardPoints: 5 },
  ],
  weekSet: [
    { preset: "savage-raid", recurrence: { kind: "weekly", weekdays: ["tue", "thu"] }, time: "20:30" },
    { preset: "treasure-maps", recurrence: { kind: "weekly", weekdays: ["sat"] }, time: "20:30" },
  ],
  accounts: namedAccounts,
  contracts: null,
  redeemUrl: "https://secure.square-enix.com/account/app/svc/mogstation/",
};
