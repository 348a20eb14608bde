import { Refusal } from "../../refusal.ts";
import type { RuleSet, Rules } from "./rule-set.ts";
import { presetRules } from "./usual-rules.ts";

/** The rules of a guild as they were from one change to the next. Versions are never changed: what was decided by one can be read for ever. */
export type RulesVersion = {
  /** From 1; 0 is what a guild has that never changed its rules. */
  readonly version: number;
  /** Null for version 0. */
  readonly name: string | null;
  readonly rules: RuleSet;
  /** The version that this one brought back. */
  readonly restoredVersion: number | null;
  readonly savedAt: Temporal.Instant | null;
  /** Null for a program, and for version 0. */
  readonly savedByMemberId: number | null;
};

/** What a guild has that never changed its rules, in a game with these interests. */
export function shippedRules(interests: readonly string[]): RulesVersion {
  return {
    version: 0,
    name: null,
    rules: presetRules("usual", interests),
    restoredVersion: null,
    savedAt: null,
    savedByMemberId: null,
  };
}

/** Refuses whoever decided upon rules that another officer replaced meanwhile. */
export function requireSeenRules(inForce: Pick<RulesVersion, "version">, seenVersion: number): void {
  if (inForce.version !== seenVersion) throw new Refusal("wishlists.rulesMoved");
}

/** The criterion of tiers; undefined while officers put nobody in any. */
export function findTiers({ criteria }: Pick<Rules, "criteria">) {
  return criteria.find((criterion) => criterion.kind === "tier");
}

/** Somebody's tier: the own, else that of the rank; null without either. */
export function tierOf(
  { criteria }: Pick<Rules, "criteria">,
  { ownTier, rankId }: { readonly ownTier: number | null; readonly rankId: number | null },
): number | null {
  const ofRank = findTiers({ criteria })?.ofRanks.find((one) => one.rankId === rankId);
  return ownTier ?? ofRank?.tier ?? null;
}
