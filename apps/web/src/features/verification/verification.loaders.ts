import "server-only";
import type { Actor, MemberActor } from "@guildhall/core";
import type { MemberInput } from "@guildhall/core/members";
import type { Context } from "@guildhall/use-cases";
import { listVerifiedAccounts, viewOwnAccounts, viewVerification } from "@guildhall/use-cases/verification";
import { type Plain, toPlain } from "#web/components/plain.ts";

/** Claims and accounts, for officers. */
export async function readVerification(context: Context, actor: Actor) {
  return toPlain(await viewVerification(context, actor));
}

export type VerificationInView = Plain<Awaited<ReturnType<typeof readVerification>>>;

/** The reader's own accounts, with the moment of reading: a code counts up to a time. */
export async function readOwnAccounts(context: Context, actor: MemberActor) {
  return toPlain({ ...(await viewOwnAccounts(context, actor)), readAt: context.clock.now() });
}

export type OwnAccountsInView = Plain<Awaited<ReturnType<typeof readOwnAccounts>>>;

/** The verified accounts of one member. */
export async function readMemberAccounts(context: Context, actor: Actor, input: MemberInput) {
  return toPlain(await listVerifiedAccounts(context, actor, input));
}

export type MemberAccountsInView = Plain<Awaited<ReturnType<typeof readMemberAccounts>>>;
