import { type Actor, isSelf, requireRight } from "@guildhall/core";
import type { MemberInput } from "@guildhall/core/members";
import type { GameAccount } from "@guildhall/core/verification";
import { findMember } from "@guildhall/db/members";
import { listAccounts } from "@guildhall/db/verification";
import type { Context } from "#use-cases/context.ts";

/** What everybody who sees a member may know of a verified account. */
export type VerifiedAccount = Pick<
  GameAccount,
  "accountId" | "game" | "playerId" | "name" | "world" | "level" | "proof" | "settledAt"
>;

/** The verified accounts of a member: the own are everybody's, those of others for whoever sees the roster. */
export async function listVerifiedAccounts(
  { db }: Context,
  actor: Actor,
  { memberId }: MemberInput,
): Promise<readonly VerifiedAccount[]> {
  const { guildId } = actor;
  const member = await findMember(db, guildId, memberId);
  const isOwn = isSelf(actor, member?.userId);
  if (!isOwn) requireRight(actor, "members.view");
  const accounts = await listAccounts(db, guildId, { states: ["verified"], memberId });
  return accounts.map(({ accountId, game, playerId, name, world, level, proof, settledAt }) => ({
    ...{ accountId, game, playerId, name, world, level, proof, settledAt },
  }));
}
