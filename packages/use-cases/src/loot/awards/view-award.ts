import { type Actor, hasRight, Refusal } from "@guildhall/core";
import type { ViewAwardInput, Vote } from "@guildhall/core/loot";
import type { Queryable } from "@guildhall/db";
import { type AwardStepRow, findLootSession, listAwardSteps, listVotes } from "@guildhall/db/loot";
import { listNamed } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { describeLoot, type LootHistoryRow } from "../describe-loot.ts";
import { type PersonInRow, toPerson } from "../person-in-row.ts";
import { isOwnAward } from "./require-own-award.ts";

export type AwardView = LootHistoryRow & {
  /** What happened to it, in its order. */
  readonly steps: readonly AwardStepRow[];
  /** How a council voted; empty before it is decided, and for who is none of it. */
  readonly votes: readonly Vote[];
  /** Whether it is the reader's own: to accept, pass or confirm. */
  readonly isOwn: boolean;
  /** Everybody who is named in it. */
  readonly people: readonly PersonInRow[];
};

/** One award: what it is, how it came about, and what happened to it since. */
export async function viewAward(
  { db }: Context,
  actor: Actor,
  { awardId, language }: ViewAwardInput,
): Promise<AwardView> {
  const { guildId } = actor;
  const filter = { awardId, limit: 1 };
  const [award] = await describeLoot(db, guildId, { filter, language });
  if (!award) throw new Refusal("loot.awardNotFound");
  const steps = await listAwardSteps(db, guildId, awardId);
  const votes = await readVotes(db, actor, award.sessionId);
  const named = new Set([
    award.memberId,
    ...steps.map(({ actorMemberId }) => actorMemberId),
    ...votes.flatMap(({ voterMemberId, memberId }) => [voterMemberId, memberId]),
  ]);
  const people = (await listNamed(db, guildId)).filter(({ memberId }) => named.has(memberId)).map(toPerson);
  return { ...award, steps, votes, isOwn: await isOwnAward(db, actor, award), people };
}

/** Votes are the council's, and nobody's before it is decided. */
async function readVotes(db: Queryable, actor: Actor, sessionId: number | null): Promise<readonly Vote[]> {
  if (sessionId === null || !hasRight(actor, "loot.vote")) return [];
  const session = await findLootSession(db, actor.guildId, sessionId);
  return session?.state === "decided" ? await listVotes(db, actor.guildId, session) : [];
}
