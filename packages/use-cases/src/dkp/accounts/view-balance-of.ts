import { type Actor, isSelf, Refusal, requireRight } from "@guildhall/core";
import type { MemberInput } from "@guildhall/core/members";
import { findMember } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { type OwnBalance, readBalances } from "./read-balances.ts";

/** The points of one member in every pool, with what moved them last: the own ones are open to everybody. */
export async function viewBalanceOf(
  { db }: Context,
  actor: Actor,
  { memberId }: MemberInput,
): Promise<readonly OwnBalance[]> {
  const { guildId } = actor;
  const member = await findMember(db, guildId, memberId);
  const isOwn = isSelf(actor, member?.userId);
  if (!isOwn) requireRight(actor, "dkp.view-all");
  if (!member) throw new Refusal("dkp.memberNotFound");
  return await readBalances(db, guildId, { memberId, seesSecret: isOwn });
}
