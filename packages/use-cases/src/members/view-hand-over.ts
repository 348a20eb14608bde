import { type Actor, type Right, requireRight } from "@guildhall/core";
import type { MemberInput, Rank } from "@guildhall/core/members";
import type { Queryable } from "@guildhall/db";
import { listHandOvers, listRanks, listRoster, type NamedHandOver } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { getMember } from "./get-member.ts";
import { listSoleRights } from "./list-sole-rights.ts";
import { type Held, loadHeld } from "./load-held.ts";

export type HandOverView = Held & {
  /** What nobody else may do, whoever runs the server aside. It goes on by granting it, not by handing over. */
  readonly soleRights: readonly Right[];
  /** The rank in which nobody else stands. */
  readonly soleRank: Rank | null;
  /** What the member gave to others before, the latest first. */
  readonly handOvers: readonly NamedHandOver[];
};

/** What a guild has to look after when this member leaves. */
export async function viewHandOver(
  { db }: Context,
  actor: Actor,
  { memberId }: MemberInput,
): Promise<HandOverView> {
  requireRight(actor, "members.edit");
  const { guildId } = actor;
  const member = await getMember(db, guildId, memberId);
  return {
    ...(await loadHeld(db, guildId, member)),
    soleRights: member.userId === null ? [] : await listSoleRights(db, guildId, member.userId),
    soleRank: await findSoleRank(db, guildId, memberId),
    handOvers: await listHandOvers(db, guildId, memberId),
  };
}

async function findSoleRank(db: Queryable, guildId: string, memberId: number): Promise<Rank | null> {
  const roster = await listRoster(db, guildId);
  const rankId = roster.find((member) => member.memberId === memberId)?.rankId ?? null;
  if (rankId === null) return null;
  const isShared = roster.some(
    (member) => member.memberId !== memberId && member.rankId === rankId && member.standing !== "left",
  );
  return isShared ? null : ((await listRanks(db, guildId)).find((rank) => rank.rankId === rankId) ?? null);
}
