import { type Actor, hasRight, Refusal } from "@guildhall/core";
import type { LootSessionInput } from "@guildhall/core/loot";
import { rankCandidates, type ShownRanking, showRanking } from "@guildhall/core/wishlists";
import { findDrop, findLootSession } from "@guildhall/db/loot";
import type { Context } from "#use-cases/context.ts";
import { readRules } from "#use-cases/wishlists/read-rules.ts";
import { readSight } from "../read-sight.ts";
import { readContenders } from "./read-contenders.ts";

export type SessionStanding = {
  readonly ranking: ShownRanking;
  /** Whether dice decide between those who are level. */
  readonly throwsDice: boolean;
};

/**
 * Who would stand where by the guild's rules if a session ended now; null where they do not decide, or not yet for whoever
 * asks: before a council it is for those who vote. Dice that the rules throw in the end are nobody's to read before.
 */
export async function viewStanding(
  { db, clock }: Context,
  actor: Actor,
  { sessionId }: LootSessionInput,
): Promise<SessionStanding | null> {
  const { guildId } = actor;
  const session = await findLootSession(db, guildId, sessionId);
  const drop = session && (await findDrop(db, guildId, session.dropId));
  if (!session || !drop) throw new Refusal("loot.sessionNotFound");
  const { mode, state } = session;
  const isSeen = mode === "priority" || (mode === "council" && hasRight(actor, "loot.vote"));
  if (!isSeen || (state !== "open" && state !== "closed")) return null;
  const now = clock.now();
  const { rules } = await readRules(db, guildId);
  const dice = rules.criteria.findIndex(({ kind }) => kind === "roll");
  const criteria = dice < 0 ? rules.criteria : rules.criteria.slice(0, dice);
  const contenders = await readContenders(db, guildId, { session, drop, rules, now });
  const ranking = rankCandidates({ ...rules, criteria }, contenders, now);
  return {
    ranking: showRanking(ranking, await readSight(db, actor)),
    throwsDice: dice >= 0,
  };
}
