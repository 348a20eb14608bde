import { Refusal } from "@guildhall/core";
import type { Member } from "@guildhall/core/members";
import type { Transaction } from "@guildhall/db";
import { findStaticOfRegular } from "@guildhall/db/groups";

/**
 * Nobody is a regular of two statics: parties keep a static together, and could not do so for both. Whoever steps in here
 * and there is a substitute of as many as they like.
 */
export async function requireFreeRegular(
  tx: Transaction,
  guildId: string,
  { memberId, name, staticId }: Pick<Member, "memberId" | "name"> & { readonly staticId?: number },
): Promise<void> {
  const other = await findStaticOfRegular(tx, guildId, memberId);
  if (other && other.staticId !== staticId)
    throw new Refusal("groups.inAnother", { name, static: other.name });
}
