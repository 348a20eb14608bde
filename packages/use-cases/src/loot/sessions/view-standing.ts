import { type Actor, hasRight, Refusal } from "@guildhall/core";
import type { LootSessionInput } from "@guildhall/core/loot";
import { type ShownRanking, showRanking } from "@guildhall/core/wishlists";
import { findDrop, findLootSession } from "@guildhall/db/loot";
import type { Context } from "#use-cases/context.ts";
import { readSight } from "../read-sight.ts";
import { rankContenders } from "./rank-contenders.ts";

export type SessionStanding = {
  readonly ranking: ShownRanking;
  /** Whether dice decide between those who are level. */
  readonly throwsDice: boolean;
};

/**
 * Who would stand where by the guild's rules if a session ended now; null where they do not decide, or not yet for whoever
 * asks: before a council it is for those who vote.
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
  const { ranking, throwsDice } = await rankContenders(db, guildId, { session, drop, now: clock.now() });
  return { ranking: showRanking(ranking, await readSight(db, actor)), throwsDice };
}
