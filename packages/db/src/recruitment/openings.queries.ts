import type { RoleOpening } from "@guildhall/core/recruitment";
import { asc, eq } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { roleOpenings } from "./openings.tables.ts";

export async function listOpenings(db: Queryable, guildId: string): Promise<readonly RoleOpening[]> {
  return await db
    .select({ role: roleOpenings.role, wanted: roleOpenings.wanted, isOpen: roleOpenings.isOpen })
    .from(roleOpenings)
    .where(eq(roleOpenings.guildId, guildId))
    .orderBy(asc(roleOpenings.role));
}

/** These are all that the guild looks for. */
export async function saveOpenings(
  tx: Transaction,
  guildId: string,
  openings: readonly RoleOpening[],
): Promise<void> {
  await tx.delete(roleOpenings).where(eq(roleOpenings.guildId, guildId));
  if (openings.length > 0)
    await tx.insert(roleOpenings).values(openings.map((opening) => ({ guildId, ...opening })));
}
