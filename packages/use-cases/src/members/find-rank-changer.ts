import type { Actor } from "@guildhall/core";
import type { RankChanger } from "@guildhall/core/members";
import type { Queryable } from "@guildhall/db";
import { findRosterMember, listRanks } from "@guildhall/db/members";
import { findActingMember } from "./find-acting-member.ts";

/** How high somebody stands who is about to change ranks. The product itself stands above all; a program has no rank. */
export async function findRankChanger(db: Queryable, actor: Actor): Promise<RankChanger> {
  if (actor.kind === "system") return { managesServer: true, rank: null };
  const managesServer = actor.kind === "member" && actor.managesServer === true;
  const own = await findActingMember(db, actor);
  const member = own && (await findRosterMember(db, actor.guildId, own.memberId));
  const ranks = await listRanks(db, actor.guildId);
  const rank = ranks.find(({ rankId }) => rankId === member?.rankId)?.position ?? null;
  return { managesServer, rank };
}
