import type { Transaction } from "@guildhall/db";
import { deleteContactsWhoLeft } from "@guildhall/db/diplomacy";
import { recordFact } from "@guildhall/db/facts";

type Leaving = { readonly userIds: readonly string[]; readonly now: Temporal.Instant };

/** Whoever leaves the server speaks for nobody any more: Discord would let them into the channel again as soon as they are back. */
export async function forgetContacts(
  tx: Transaction,
  guildId: string,
  { userIds, now }: Leaving,
): Promise<void> {
  for (const foreignGuildId of await deleteContactsWhoLeft(tx, guildId, userIds))
    await recordFact(tx, { name: "diplomacy.foreignGuildChanged", guildId, foreignGuildId }, now);
}
