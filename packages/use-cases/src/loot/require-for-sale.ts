import { Refusal } from "@guildhall/core";
import type { Queryable } from "@guildhall/db";
import { type Drop, findBankSale } from "@guildhall/db/loot";

/** Only what lies in the bank is sold, and once. */
export async function requireForSale(db: Queryable, guildId: string, drop: Drop | undefined): Promise<Drop> {
  if (!drop) throw new Refusal("loot.dropNotFound");
  if (drop.state !== "banked") throw new Refusal("loot.dropNotFree", { state: drop.state });
  if (await findBankSale(db, guildId, { dropId: drop.dropId })) throw new Refusal("loot.soldAlready");
  return drop;
}
