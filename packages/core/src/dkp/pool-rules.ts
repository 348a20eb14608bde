import { z } from "zod";
import { type Hundredths, toHundredths } from "../hundredths.ts";

/** How a pool counts: points that come and go, points that only change hands, or effort against gear. */
export const pointSystems = ["dkp", "zero-sum", "epgp"] as const;

export type PointSystem = (typeof pointSystems)[number];

/** A million points: what no guild means, and a slip of the keyboard does. */
const mostPoints = 100_000_000;

const points = z.number().int().min(0).max(mostPoints).transform(toHundredths);
const days = z.number().int().min(1).max(730);

const share = z.object({
  kind: z.literal("percent"),
  /** Hundredths of a percent: 1,000 is ten percent. */
  basisPoints: z.number().int().min(1).max(10_000),
});
const fixed = z.object({ kind: z.literal("fixed"), amount: points });

/** What accounts lose from time to time, so that points of today are worth more than points of last year. */
export const decayRule = z.discriminatedUnion("kind", [share, fixed]).and(
  z.object({
    everyDays: days,
    /** Only what lies above it decays. */
    above: points,
    /** Whether members on leave keep what they have. */
    sparesLeave: z.boolean(),
  }),
);

export type DecayRule = z.output<typeof decayRule>;

/** Which of both numbers of EPGP decays. */
export const decayingParts = ["both", "effort", "gear"] as const;

/** What a pool does by itself. Null, and a start of zero, is a rule that it has not. */
export const poolRules = z.object({
  /** Given once, when somebody's trial ends or somebody comes in without one. */
  start: points,
  /** Nothing but a correction takes a balance below it. */
  floor: z.number().int().min(-mostPoints).max(mostPoints).transform(toHundredths).nullable(),
  /** Above it a balance does not grow. */
  hardCap: points.nullable(),
  /** What events and officers give one member in one week of the guild at most. */
  weekCap: points.nullable(),
  decay: decayRule.nullable(),
  /** After how many days points that nobody spent are gone, the oldest first. */
  expiryDays: days.nullable(),
  /** Who stays away longer comes back to an empty account. */
  lapseDays: days.nullable(),
  /** EPGP only: added to everybody's gear points, so that nobody divides by nothing. */
  baseGear: points.refine((amount) => amount > 0),
  /** EPGP only. */
  decaying: z.enum(decayingParts),
});

export type PoolRules = z.output<typeof poolRules>;

const amount = (whole: number): Hundredths => toHundredths(whole * 100);

/** Source: PRESETS.md, "Decay, start". */
const usual: PoolRules = {
  start: amount(50),
  floor: amount(0),
  hardCap: null,
  weekCap: null,
  decay: { kind: "percent", basisPoints: 1_000, everyDays: 7, above: amount(50), sparesLeave: true },
  expiryDays: null,
  lapseDays: 60,
  baseGear: amount(100),
  decaying: "both",
};

/** What a pool does that nobody changed. Points that only change hands neither begin nor decay: their sum stays zero. */
export const usualPoolRules: Readonly<Record<PointSystem, PoolRules>> = {
  dkp: usual,
  "zero-sum": { ...usual, start: amount(0), floor: null, decay: null, lapseDays: null },
  epgp: { ...usual, start: amount(0), decay: usual.decay && { ...usual.decay, above: amount(0) } },
};

/** A pool that was closed gives nothing and takes nothing by itself. */
const quiet = { start: amount(0), decay: null, expiryDays: null, lapseDays: null };

/** The rules that hold in a pool: what an officer changed, and else what is usual. */
export function rulesOf(pool: {
  readonly system: PointSystem;
  readonly changedRules: Partial<PoolRules>;
  readonly closedAt?: Temporal.Instant | null;
}): PoolRules {
  return { ...usualPoolRules[pool.system], ...pool.changedRules, ...(pool.closedAt && quiet) };
}
