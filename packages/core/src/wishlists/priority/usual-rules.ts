import type { Gate, GuildCriterion, RuleSet } from "./rule-set.ts";

/** Rules that a guild can begin with, or hold its own against. */
export const rulePresets = ["usual", "attendanceFirst", "pointsFirst", "leastFirst"] as const;

export type RulePreset = (typeof rulePresets)[number];

/** Source: PRESETS.md, "Loot gates". */
const gates: readonly Gate[] = [
  { kind: "active" },
  { kind: "notOnTrial" },
  { kind: "daysInGuild", days: 14 },
  { kind: "attendance", percent: 50, windowDays: 30, minEvents: 4 },
  { kind: "wasThere" },
  { kind: "cooldown", weight: 5, days: 21 },
  { kind: "strikes", below: 3 },
];

const wishRank: GuildCriterion = { kind: "wishRank", bands: [1, 3] };
const attendance: GuildCriterion = { kind: "attendance", windowDays: 60, bands: [80, 60] };
const lootWeight: GuildCriterion = { kind: "lootWeight", windowDays: 30, bands: [0, 3] };
/** Full attendance makes 420 points in four weeks and 636 in seven. */
const points: GuildCriterion = { kind: "points", bands: [60_000, 30_000] };
const lastResorts: readonly GuildCriterion[] = [{ kind: "wishedAt" }, { kind: "roll" }];

/** Source: PRESETS.md, "Loot order", and from it with one criterion brought forward. Tiers are off until officers make some. */
const criteria: Readonly<Record<RulePreset, readonly GuildCriterion[]>> = {
  usual: [wishRank, attendance, lootWeight, points, ...lastResorts],
  attendanceFirst: [attendance, wishRank, lootWeight, points, ...lastResorts],
  pointsFirst: [points, wishRank, attendance, lootWeight, ...lastResorts],
  leastFirst: [lootWeight, wishRank, attendance, points, ...lastResorts],
};

/** The rules of a preset in a game with these interests, from the most urgent. Without any, nobody is asked for one. */
export function presetRules(preset: RulePreset, interests: readonly string[]): RuleSet {
  const interest: readonly GuildCriterion[] =
    interests.length > 0 ? [{ kind: "interest", order: interests }] : [];
  return { gates, criteria: [...interest, ...criteria[preset]] };
}
