import { type Actor, isSelf, Refusal, requireRight } from "@guildhall/core";
import {
  type AccountPart,
  accountPeriodOf,
  type KeptLedgerCheck,
  type ViewStatementInput,
} from "@guildhall/core/dkp";
import type { Member } from "@guildhall/core/members";
import { listLedgerChecks, listPools } from "@guildhall/db/dkp";
import { findMember } from "@guildhall/db/members";
import { getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { findActingMember } from "#use-cases/members/find-acting-member.ts";
import { type Held, readHeld } from "./read-held.ts";
import { type Statement, viewAccount } from "./view-account.ts";

export type MemberStatement = {
  readonly member: Member;
  /** What bids bind is of now; of those that nobody sees only whoever made them is told. */
  readonly statements: readonly (Statement &
    Held & {
      /** What last night's look at the pool's ledger found; null before the first. */
      readonly check: KeptLedgerCheck | null;
    })[];
};

/** A member's account: every row of the part that is asked for, the balance after each, and the proof. The own one is open to everybody. */
export async function viewStatement(
  context: Context,
  actor: Actor,
  { memberId, ...part }: ViewStatementInput,
): Promise<MemberStatement> {
  const member = await findMember(context.db, actor.guildId, memberId);
  const isOwn = isSelf(actor, member?.userId);
  if (!isOwn) requireRight(actor, "dkp.view-all");
  if (!member) throw new Refusal("dkp.memberNotFound");
  return await readStatement(context, actor.guildId, { member, part, seesSecret: isOwn });
}

/** The same of whoever asks; null while the roster does not know them. Nobody needs a right for what is one's own. */
export async function viewOwnStatement(
  context: Context,
  actor: Actor,
  part: AccountPart,
): Promise<MemberStatement | null> {
  const member = await findActingMember(context.db, actor);
  return member ? await readStatement(context, actor.guildId, { member, part, seesSecret: true }) : null;
}

type PartOfMember = {
  readonly member: Member;
  readonly part: AccountPart;
  readonly seesSecret: boolean;
};

async function readStatement(
  { db, clock }: Context,
  guildId: string,
  { member, part, seesSecret }: PartOfMember,
): Promise<MemberStatement> {
  const now = clock.now();
  const { timeZone } = await getGuild(db, guildId);
  const account = { memberId: member.memberId, period: accountPeriodOf(part, { now, timeZone }), now };
  const checks = new Map((await listLedgerChecks(db, guildId)).map((check) => [check.poolId, check]));
  const heldIn = await readHeld(db, guildId, { memberId: member.memberId, seesSecret });
  const statements = (await listPools(db, guildId)).map(async (pool) => ({
    ...(await viewAccount(db, guildId, { pool, ...account })),
    check: checks.get(pool.poolId) ?? null,
    ...heldIn(pool.poolId),
  }));
  return { member, statements: await Promise.all(statements) };
}
