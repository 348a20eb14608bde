import { Refusal } from "@guildhall/core";
import type { Transaction } from "@guildhall/db";
import { listMembersNamed } from "@guildhall/db/members";

/** A name that an officer gives belongs to one member: two would be taken for each other. The guild must be locked. */
export async function requireFreeName(
  tx: Transaction,
  guildId: string,
  { name, memberId }: { readonly name: string; readonly memberId?: number },
): Promise<void> {
  const others = (await listMembersNamed(tx, guildId, name)).filter((other) => other.memberId !== memberId);
  if (others.length > 0) throw new Refusal("members.nameTaken", { name });
}
