import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { Member } from "@guildhall/core/members";
import {
  type Fairness,
  rankCandidates,
  readCandidate,
  type ViewWhatIfInput,
  winnerOf,
} from "@guildhall/core/wishlists";
import { findDecision } from "@guildhall/db/loot";
import { listNamed } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { loadPastLoot } from "../load-past-loot.ts";
import { readRules } from "../read-rules.ts";
import { type CalledRules, getRules } from "./get-rules.ts";

type Called = Omit<CalledRules, "rules">;

type Name = Pick<Member, "memberId" | "name">;

export type WhatIfLine = Called & {
  readonly isInForce: boolean;
  /** Who would have got the drop; null when nobody would have been let in. */
  readonly winner: Name | null;
  /** How the loot of the last ninety days would have come to people. */
  readonly fairness: Fairness;
};

export type WhatIf = {
  /** The rules in force first. */
  readonly lines: readonly WhatIfLine[];
  /** How it came to people in truth. */
  readonly happened: Fairness;
  readonly decisionCount: number;
  /** Everybody whom a fairness names. */
  readonly people: readonly Name[];
};

/** Who would have got a drop by other rules, and how evenly the loot of the last ninety days would have come to people. */
export async function viewWhatIf(
  { db, clock }: Context,
  actor: Actor,
  { dropId, against }: ViewWhatIfInput,
): Promise<WhatIf> {
  requireRight(actor, "wishlists.edit");
  const { guildId } = actor;
  const decision = await findDecision(db, guildId, { dropId });
  if (!decision) throw new Refusal("loot.notDecided");
  const inForce = await readRules(db, guildId);
  const others = await Promise.all(against.map((called) => getRules(db, guildId, called)));
  const past = await loadPastLoot(db, guildId, clock.now());
  const people = await listNamed(db, guildId);
  const candidates = decision.ranking.candidates.map(readCandidate);
  const sets = [{ ...inForce, preset: null }, ...others];
  const lines = sets.map(({ preset, version, name, rules }, index): WhatIfLine => {
    const winnerId = winnerOf(rankCandidates(rules, candidates, decision.decidedAt));
    const winner = people.find(({ memberId }) => memberId === winnerId);
    return {
      ...{ preset, version, name, isInForce: index === 0 },
      winner: winner ? nameOf(winner) : null,
      fairness: past.replay(rules),
    };
  });
  const measured = new Set(past.happened.people.map(({ memberId }) => memberId));
  return {
    lines,
    happened: past.happened,
    decisionCount: past.decisionCount,
    people: people.filter(({ memberId }) => measured.has(memberId)).map(nameOf),
  };
}

const nameOf = ({ memberId, name }: Name): Name => ({ memberId, name });
