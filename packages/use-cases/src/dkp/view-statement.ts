import { type Actor, Refusal, requireRight, userIdOf } from "@guildhall/core";
import type { ViewStatementInput } from "@guildhall/core/dkp";
import type { Member } from "@guildhall/core/members";
import { listPools } from "@guildhall/db/dkp";
import { findMember } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { type Statement, viewAccount } from "./view-account.ts";

export type MemberStatement = { readonly member: Member; readonly statements: readonly Statement[] };

/** A member's account: every row, the balance after each, and the proof. The own one is open to everybody. */
export async function viewStatement(
  { db }: Context,
  actor: Actor,
  { memberId }: ViewStatementInput,
): Promise<MemberStatement> {
  const member = await findMember(db, actor.guildId, memberId);
  const isOwn = member !== undefined && member.userId !== null && member.userId === userIdOf(actor);
  if (!isOwn) requireRight(actor, "dkp.view-all");
  if (!member) throw new Refusal("dkp.memberNotFound");
  const pools = await listPools(db, actor.guildId);
  const statements = pools.map((pool) => viewAccount(db, actor.guildId, { pool, memberId }));
  return { member, statements: await Promise.all(statements) };
}
