import { type Stage, tallyVotes } from "@guildhall/core/loot";
import {
  type Candidate,
  type Criterion,
  rankBy,
  rankCandidates,
  readCandidate,
} from "@guildhall/core/wishlists";
import type { Transaction } from "@guildhall/db";
import { listVotes } from "@guildhall/db/loot";
import { readRules } from "#use-cases/wishlists/read-rules.ts";
import { judgeBids, judgeFixed } from "./judge-sale.ts";
import { listFitting } from "./list-fitting.ts";
import { readContenders } from "./read-contenders.ts";
import { stageOf } from "./require-open.ts";
import { rollOf } from "./roll-of.ts";
import { firstOf, type Judged, type Verdict } from "./verdict.ts";

/** Works out whom a stage gives its drop to. Session and drop must be locked; the pool and accounts of who may pay are from here on. */
export async function judgeStage(tx: Transaction, guildId: string, judged: Judged): Promise<Verdict> {
  const { mode } = stageOf(judged.session);
  switch (mode) {
    case "open":
    case "sealed":
    case "secondPrice":
      return await judgeBids(tx, guildId, judged);
    case "fixed":
      return await judgeFixed(tx, guildId, judged);
    case "roll":
      return await judgeRoll(tx, guildId, judged);
    case "priority":
    case "council":
    case "reserve":
      return await judgeByRules(tx, guildId, judged);
  }
}

async function judgeRoll(tx: Transaction, guildId: string, { session, now }: Judged): Promise<Verdict> {
  const stage = stageOf(session);
  const fitting = await listFitting(tx, guildId, { session, stage });
  const candidates = fitting.map((entrant) => ({
    ...readCandidate(entrant.candidate),
    interest: entrant.interest,
    roll: rollOf(session.seed, entrant.memberId),
  }));
  return firstOf(stage, rankBy([{ kind: "roll" }], candidates, now), null);
}

/** By the guild's rules as they are now, of what is known of everybody now; the lists count as they stood when it was opened. */
async function judgeByRules(tx: Transaction, guildId: string, judged: Judged): Promise<Verdict> {
  const { session, drop, now } = judged;
  const stage = stageOf(session);
  const { version, rules } = await readRules(tx, guildId);
  const contenders = await readContenders(tx, guildId, { session, drop, rules, now });
  const votes = await countVotes(tx, guildId, { session, contenders });
  const candidates = contenders.map((contender) => ({
    ...contender,
    roll: rollOf(session.seed, contender.memberId),
    votes: votes.get(contender.memberId) ?? null,
  }));
  const criteria = criteriaOf(stage, rules.criteria);
  return firstOf(stage, rankCandidates({ gates: rules.gates, criteria }, candidates, now), version);
}

/** A council's votes go before the rules, and a reserve asks nothing but the roll. */
function criteriaOf({ mode }: Stage, criteria: readonly Criterion[]): readonly Criterion[] {
  if (mode === "reserve") return [{ kind: "roll" }];
  return mode === "council" ? [{ kind: "votes" }, ...criteria] : criteria;
}

type Voted = Pick<Judged, "session"> & { readonly contenders: readonly Candidate[] };

async function countVotes(
  tx: Transaction,
  guildId: string,
  { session, contenders }: Voted,
): Promise<ReadonlyMap<number, number>> {
  if (session.mode !== "council") return new Map();
  const candidateIds = contenders.map(({ memberId }) => memberId);
  return tallyVotes(await listVotes(tx, guildId, session), candidateIds);
}
