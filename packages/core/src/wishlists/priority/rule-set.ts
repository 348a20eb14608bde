import { z } from "zod";

/** Who may take part in a drop at all. */
export const gateKinds = [
  "active",
  "notOnTrial",
  "daysInGuild",
  "attendance",
  "wasThere",
  "cooldown",
  "strikes",
] as const;

export type GateKind = (typeof gateKinds)[number];

/** By what people who want the same drop are put in order. The last three belong to a sale or a vote. */
export const criterionKinds = [
  "interest",
  "wishRank",
  "attendance",
  "lootWeight",
  "tier",
  "points",
  "wishedAt",
  "roll",
  "bid",
  "bidAt",
  "votes",
  "roster",
] as const;

export type CriterionKind = (typeof criterionKinds)[number];

/** Over how many days back attendance is counted; null is always. */
const shareDays = z.union([z.literal(30), z.literal(60), z.literal(90), z.null()]);

/** How far back what somebody took is looked at. */
export const longestDays = 90;

const days = z.number().int().min(1).max(longestDays);

export const gate = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("active") }),
  z.object({ kind: z.literal("notOnTrial") }),
  z.object({ kind: z.literal("daysInGuild"), days: z.number().int().min(1).max(365) }),
  z.object({
    kind: z.literal("attendance"),
    percent: z.number().int().min(1).max(100),
    windowDays: shareDays,
    /** Who has fewer counted events has no share yet. */
    minEvents: z.number().int().min(0).max(50),
  }),
  z.object({ kind: z.literal("wasThere") }),
  /** Nothing of this weight or more in so many days. */
  z.object({ kind: z.literal("cooldown"), weight: z.number().int().min(1).max(5), days }),
  /** Fewer standing strikes than this. */
  z.object({ kind: z.literal("strikes"), below: z.number().int().min(1).max(20) }),
]);

export type Gate = z.output<typeof gate>;

/** Where one band ends and the next begins; whole numbers. Without an edge every difference counts. */
const edges = (max: number) => z.array(z.number().int().min(0).max(max)).max(8).readonly();

export const criterion = z.discriminatedUnion("kind", [
  /** Interests from the most urgent; one that is not named comes after all that are. */
  z.object({ kind: z.literal("interest"), order: z.array(z.string().min(1).max(40)).max(20).readonly() }),
  z.object({ kind: z.literal("wishRank"), bands: edges(100) }),
  z.object({ kind: z.literal("attendance"), windowDays: shareDays, bands: edges(100) }),
  z.object({ kind: z.literal("lootWeight"), windowDays: days, bands: edges(1_000) }),
  z.object({
    kind: z.literal("tier"),
    /** What officers call the tiers, from the first. */
    names: z.array(z.string().trim().min(1).max(30)).min(1).max(5).readonly(),
    /** The tier of whole ranks, counted from 1; a member's own goes before it. */
    ofRanks: z
      .array(z.object({ rankId: z.number().int().positive(), tier: z.number().int().min(1).max(5) }))
      .max(50)
      .readonly(),
  }),
  /** In hundredths, of the pool that the drop is paid from; of EPGP the priority. */
  z.object({ kind: z.literal("points"), bands: edges(100_000_000) }),
  z.object({ kind: z.literal("wishedAt") }),
  z.object({ kind: z.literal("roll") }),
]);

/** A criterion that officers put in order. */
export type GuildCriterion = z.output<typeof criterion>;

/** A criterion that comes from how a drop is given away, and the last of all, by which nobody is ever level. */
export type OwnCriterion = { readonly kind: "bid" | "bidAt" | "votes" | "roster" };

export type Criterion = GuildCriterion | OwnCriterion;

const isEachOnce = (rules: readonly { readonly kind: string }[]) =>
  new Set(rules.map(({ kind }) => kind)).size === rules.length;

/** Ranks are put in tiers that have a name. */
const areTiersNamed = (criteria: readonly GuildCriterion[]) =>
  criteria.every((one) => one.kind !== "tier" || one.ofRanks.every(({ tier }) => tier <= one.names.length));

/** Gates, and after them the criteria in the order in which they are looked at; each at most once. */
export const ruleSet = z.object({
  gates: z.array(gate).max(gateKinds.length).readonly().refine(isEachOnce),
  criteria: z.array(criterion).min(1).max(criterionKinds.length).refine(isEachOnce).refine(areTiersNamed),
});

export type RuleSet = z.output<typeof ruleSet>;

/** What a drop is decided by: of a guild's rules, or of a way of giving away. */
export type Rules = { readonly gates: readonly Gate[]; readonly criteria: readonly Criterion[] };
