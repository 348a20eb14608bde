import { throneAndLibertyContracts } from "./contracts.ts";
import { namedAccounts } from "./game-accounts.ts";
import type { GameClass, GameProfile, PartyShape, Role, Weapon } from "./game-profile.ts";

const weapons = [
  { key: "sword", aliases: ["SnS"] },
  { key: "sword2h", aliases: ["GS"] },
  { key: "dagger", aliases: ["DG"] },
  { key: "spear", aliases: [] },
  { key: "gauntlet", aliases: [] },
  { key: "bow", aliases: ["LB"] },
  { key: "crossbow", aliases: ["CB"] },
  { key: "staff", aliases: [] },
  { key: "wand", aliases: [] },
  { key: "orb", aliases: [] },
] as const satisfies readonly Weapon[];

type WeaponKey = (typeof weapons)[number]["key"];

/** What players call each pair of weapons. */
const classes: readonly (readonly [name: string, weapon: WeaponKey, other: WeaponKey])[] = [
  ["Bastion", "gauntlet", "sword"],
  ["Battleweaver", "crossbow", "staff"],
  ["Berserker", "sword", "dagger"],
  ["Brawler", "gauntlet", "dagger"],
  ["Bulwark", "gauntlet", "orb"],
  ["Cavalier", "spear", "crossbow"],
  ["Channeler", "gauntlet", "staff"],
  ["Crucifix", "orb", "crossbow"],
  ["Crusader", "sword2h", "sword"],
  ["Darkblighter", "dagger", "wand"],
  ["Disciple", "sword", "staff"],
  ["Enigma", "orb", "staff"],
  ["Eradicator", "spear", "staff"],
  ["Fury", "crossbow", "wand"],
  ["Gladiator", "spear", "sword2h"],
  ["Guardian", "orb", "sword"],
  ["Impaler", "spear", "bow"],
  ["Infiltrator", "bow", "dagger"],
  ["Invocator", "staff", "wand"],
  ["Juggernaut", "gauntlet", "sword2h"],
  ["Justicar", "orb", "sword2h"],
  ["Liberator", "bow", "staff"],
  ["Lunarch", "orb", "dagger"],
  ["Marauder", "gauntlet", "crossbow"],
  ["Mystic", "gauntlet", "wand"],
  ["Oracle", "orb", "wand"],
  ["Outrider", "crossbow", "sword2h"],
  ["Paladin", "sword2h", "wand"],
  ["Polaris", "orb", "spear"],
  ["Raider", "crossbow", "sword"],
  ["Ranger", "bow", "sword2h"],
  ["Ravager", "sword2h", "dagger"],
  ["Scorpion", "crossbow", "dagger"],
  ["Scout", "bow", "crossbow"],
  ["Scryer", "orb", "bow"],
  ["Seeker", "bow", "wand"],
  ["Sentinel", "staff", "sword2h"],
  ["Shadowdancer", "spear", "dagger"],
  ["Skirmisher", "gauntlet", "spear"],
  ["Spellblade", "staff", "dagger"],
  ["Steelheart", "spear", "sword"],
  ["Strider", "gauntlet", "bow"],
  ["Templar", "sword", "wand"],
  ["Voidlance", "spear", "wand"],
  ["Warden", "sword", "bow"],
];

/** The game knows no roles, and nobody publishes one per class: this is where guilds begin. */
function usualRole(pair: readonly WeaponKey[]): Role {
  const has = (...wanted: readonly WeaponKey[]) => pair.some((weapon) => wanted.includes(weapon));
  if (has("sword")) return "tank";
  if (has("wand", "orb")) return "healer";
  if (!has("sword2h", "dagger", "spear", "gauntlet")) return "ranged";
  return has("dagger") ? "flanker" : "melee";
}

const damage: readonly Role[] = ["melee", "ranged", "flanker"];

/** From the front: tanks, healers, and the rest. */
const shape = (
  key: string,
  [tanks, healers, others]: readonly [number, number, number],
  rest: readonly Role[],
): PartyShape => ({
  key,
  seats: [
    ...(tanks > 0 ? [{ count: tanks, roles: ["tank"] as const }] : []),
    { count: healers, roles: ["healer"] },
    { count: others, roles: rest },
  ],
});

export const throneAndLiberty: GameProfile = {
  game: "throne-and-liberty",
  powerLabel: "combatPower",
  roles: ["tank", "healer", "melee", "ranged", "flanker"],
  weapons,
  classes: classes.map(
    ([name, weapon, other]): GameClass => ({
      key: name.toLowerCase(),
      name,
      weapons: [weapon, other],
      roles: [usualRole([weapon, other])],
    }),
  ),
  partySize: 6,
  partyShapes: [
    shape("standard", [1, 2, 3], damage),
    shape("ball", [2, 2, 2], ["melee"]),
    shape("backline", [1, 2, 3], ["ranged"]),
    shape("flank", [0, 1, 5], ["flanker", "melee"]),
    shape("dungeon", [1, 1, 4], damage),
  ],
  interests: [
    { key: "upgrade", wishLimit: 3 },
    { key: "trait", wishLimit: 5, takesQuantity: true },
    { key: "lithograph", wishLimit: null },
  ],
  grades: [
    { code: 40, key: "rare" },
    { code: 41, key: "epic", formerCodes: [5] },
    { code: 42, key: "epic-2", formerCodes: [6] },
    { code: 43, key: "epic-3" },
  ],
  ranks: ["leader", "advisor", "guardian", "member"],
  houseSeats: 70,
  resetTime: "03:00",
  eventPresets: [
    { key: "daily-boss", durationMinutes: null, rewardPoints: 5, isRollCall: true, paidPerWeek: 5 },
    { key: "guild-raid", durationMinutes: 60, rewardPoints: 10 },
    { key: "archboss", durationMinutes: 90, rewardPoints: 15 },
    { key: "boonstone", durationMinutes: null, rewardPoints: 15 },
    { key: "riftstone", durationMinutes: null, rewardPoints: 15 },
    { key: "siege", durationMinutes: 120, rewardPoints: 20 },
    { key: "tax-delivery", durationMinutes: null, rewardPoints: 20 },
  ],
  weekSet: [
    { preset: "daily-boss", recurrence: { kind: "days", everyDays: 1 }, time: "20:00" },
    { preset: "guild-raid", recurrence: { kind: "weekly", weekdays: ["tue", "thu"] }, time: "21:00" },
    { preset: "archboss", recurrence: { kind: "weekly", weekdays: ["wed", "sat"] }, time: "21:00" },
    { preset: "siege", recurrence: { kind: "weekly", weekdays: ["sun"] }, time: "20:00" },
    {
      preset: "tax-delivery",
      recurrence: { kind: "monthWeekday", nth: "first", weekday: "sun" },
      time: "18:00",
    },
  ],
  accounts: namedAccounts,
  contracts: throneAndLibertyContracts,
  redeemUrl: null,
};
