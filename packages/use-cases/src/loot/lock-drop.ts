import { Refusal } from "@guildhall/core";
import type { Transaction } from "@guildhall/db";
import { type Drop, lockDrops } from "@guildhall/db/loot";

/** Whoever decides about a drop waits for the others who do. */
export async function lockDrop(tx: Transaction, guildId: string, dropId: number): Promise<Drop> {
  const [drop] = await lockDrops(tx, guildId, [dropId]);
  if (!drop) throw new Refusal("loot.dropNotFound");
  return drop;
}
