import type { Game } from "@guildhall/core/games";
import { and, eq, inArray, sql } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { deploymentScope, type Owner } from "./items.queries.ts";
import { catalogueVersions } from "./items.tables.ts";

/** Names are others now. In every transaction that changes one. */
export async function raiseCatalogueVersion(tx: Transaction, owner: Owner, game: Game): Promise<void> {
  await tx
    .insert(catalogueVersions)
    .values({ guildId: owner, game, version: 1 })
    .onDuplicateKeyUpdate({ set: { version: sql`version + 1` } });
}

/** Numbers of the deployment's catalogue and of the guild's own; 0 for one that nobody ever wrote to. */
export async function findCatalogueVersions(
  db: Queryable,
  guildId: string,
  game: Game,
): Promise<{ readonly deployment: number; readonly own: number }> {
  const { scope, version } = catalogueVersions;
  const rows = await db
    .select({ scope, version })
    .from(catalogueVersions)
    .where(and(eq(catalogueVersions.game, game), inArray(scope, [deploymentScope, guildId])));
  const versionOf = new Map(rows.map((row) => [row.scope, row.version]));
  return { deployment: versionOf.get(deploymentScope) ?? 0, own: versionOf.get(guildId) ?? 0 };
}
