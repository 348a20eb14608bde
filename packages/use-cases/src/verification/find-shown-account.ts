import { type Actor, requireRight } from "@guildhall/core";
import type { AccountInput } from "@guildhall/core/verification";
import { findMember } from "@guildhall/db/members";
import { findAccount, type NamedAccount } from "@guildhall/db/verification";
import type { Context } from "#use-cases/context.ts";

export type ShownAccount = NamedAccount & {
  /** Who answered; null while nobody did, and where a code proved it. */
  readonly settledByName: string | null;
};

/** An account as its card shows it to officers; undefined once it was given up. */
export async function findShownAccount(
  { db }: Context,
  actor: Actor,
  { accountId }: AccountInput,
): Promise<ShownAccount | undefined> {
  requireRight(actor, "verification.approve");
  const { guildId } = actor;
  const account = await findAccount(db, guildId, accountId);
  if (!account) return undefined;
  const { settledByMemberId, proof } = account;
  const isByOfficer = settledByMemberId !== null && proof !== "code";
  const settledBy = isByOfficer ? await findMember(db, guildId, settledByMemberId) : undefined;
  return { ...account, settledByName: settledBy?.name ?? null };
}
