import type { Hundredths } from "../../hundredths.ts";
import type { Standing } from "../../members/index.ts";

/** How much of the guild's events somebody attended over so many days back; null is always. */
export type WindowShare = {
  readonly windowDays: number | null;
  readonly countedEvents: number;
  /** Null for somebody who has no share yet. */
  readonly percent: number | null;
};

/** Something that somebody was given, and how much it weighs. */
export type TakenItem = {
  readonly awardId: number;
  readonly itemId: number;
  readonly weight: number;
  readonly takenAt: Temporal.Instant;
};

/** A thing that somebody took, as a ranking keeps it: numbers only, moments in milliseconds since 1970. */
export type KeptItem = {
  readonly awardId: number;
  readonly itemId: number;
  readonly weight: number;
  readonly takenAt: number;
};

/**
 * Everything that gates and criteria may ask of one person who wants a drop, as it was when it was read. Null is for what
 * somebody has not, or for what nobody asks in this way of giving away.
 */
export type Candidate = {
  readonly memberId: number;
  readonly standing: Standing;
  readonly joinedAt: Temporal.Instant;
  /** One for each window that the rules name. */
  readonly shares: readonly WindowShare[];
  /** Null where nobody had to be: the drop belongs to no event. */
  readonly wasThere: boolean | null;
  /** What the person got in the last days, as far back as rules may look. */
  readonly taken: readonly TakenItem[];
  /** Until when each strike that stands counts; null for ever. */
  readonly strikesUntil: readonly (Temporal.Instant | null)[];
  readonly interest: string | null;
  /** Place of the wish in the person's own list, from 1. */
  readonly wishRank: number | null;
  readonly wishedAt: Temporal.Instant | null;
  /** From 1. */
  readonly tier: number | null;
  readonly points: Hundredths | null;
  readonly roll: number | null;
  readonly bid: Hundredths | null;
  readonly bidAt: Temporal.Instant | null;
  readonly votes: number | null;
};
