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
  interests: [{ key: "wish", wishLimit: 10 }],
  grades: [],
  ranks: ["r5", "r4", "r3", "r2", "r1"],
  houseSeats: 100,
  resetTime: "00:00",
  eventPresets: [
    { key: "bear-trap", durationMinutes: 30, rewardPoints: 5 },
    { key: "crazy-joe", durationMinutes: null, rewardPoints: 5 },
    { key: "foundry", durationMinutes: null, rewardPoints: 15 },
    { key: "canyon-clash", durationMinutes: null, rewardPoints: 15 },
    { key: "fortress", durationMinutes: null, rewardPoints: 10 },
    { key: "castle", durationMinutes: null, rewardPoints: 20 },
    { key: "state-war", durationMinutes: null, rewardPoints: 20 },
  ],
  weekSet: [{ preset: "bear-trap", recurrence: { kind: "days", everyDays: 2 }, time: "20:00" }],
  accounts: {
    idKind: "number",
    minLength: 6,
    maxLength: 20,
    providers: ["officer", "code", "gameApi"],
    levels: "furnace",
  },
  contracts: null,
  redeemUrl: "https://wos-giftcode.centurygame.com/",
};
