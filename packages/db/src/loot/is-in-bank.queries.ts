import { and, eq, notExists, type SQL } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { bankSales } from "./bank.tables.ts";
import { drops } from "./drops.tables.ts";

/** Whether a drop lies in the guild's bank and is not sold. */
export function isInBank(db: Queryable, guildId: string): SQL | undefined {
  const sold = db
    .select({ id: bankSales.id })
    .from(bankSales)
    .where(
      and(eq(bankSales.guildId, guildId), eq(bankSales.dropId, drops.id), eq(bankSales.isStanding, true)),
    );
  return and(eq(drops.state, "banked"), notExists(sold));
}
