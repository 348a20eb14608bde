import { and, eq, inArray, min } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { accountIdOf, listAccountIds, members } from "../members/index.ts";
import { priorityTiers } from "./priority.tables.ts";

/** Whom officers put in a tier; of a person who was two rows, the better one. */
export async function listOwnTiers(
  db: Queryable,
  guildId: string,
): Promise<readonly { readonly memberId: number; readonly tier: number }[]> {
  const accountId = accountIdOf(members);
  const rows = await db
    .select({ memberId: accountId, tier: min(priorityTiers.tier) })
    .from(priorityTiers)
    .innerJoin(members, and(eq(members.guildId, guildId), eq(members.id, priorityTiers.memberId)))
    .where(eq(priorityTiers.guildId, guildId))
    .groupBy(accountId);
  return rows.flatMap(({ memberId, tier }) => (tier === null ? [] : [{ memberId, tier }]));
}

/** Null takes the member out of the own tier. What a row said that was merged into the member's is replaced too. */
export async function saveOwnTier(
  tx: Transaction,
  guildId: string,
  { memberId, tier }: { readonly memberId: number; readonly tier: number | null },
): Promise<void> {
  const rowIds = await listAccountIds(tx, guildId, memberId);
  const isOwn = inArray(priorityTiers.memberId, rowIds);
  await tx.delete(priorityTiers).where(and(eq(priorityTiers.guildId, guildId), isOwn));
  if (tier !== null) await tx.insert(priorityTiers).values({ guildId, memberId, tier });
}
