import { Refusal } from "@guildhall/core";
import type { Transaction } from "@guildhall/db";
import { type Drop, lockDrops } from "@guildhall/db/loot";

/** The drop of a session, locked behind it. */
export async function getLockedDrop(tx: Transaction, guildId: string, dropId: number): Promise<Drop> {
  const [drop] = await lockDrops(tx, guildId, [dropId]);
  if (!drop) throw new Refusal("loot.dropNotFound");
  return drop;
}
