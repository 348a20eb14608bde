import { heldAwardStates } from "@guildhall/core/loot";
import type { TakenItem } from "@guildhall/core/wishlists";
import { and, asc, eq, gt, inArray, max, sql } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { accountIdOf, members } from "../members/index.ts";
import { awards } from "./awards.tables.ts";
import { drops } from "./drops.tables.ts";

/** What these members were given since a moment and still have, those of rows merged into them too; the oldest first. */
export async function listTakenItems(
  db: Queryable,
  guildId: string,
  { memberIds, since }: { readonly memberIds: readonly number[]; readonly since: Temporal.Instant },
): Promise<readonly (TakenItem & { readonly memberId: number })[]> {
  if (memberIds.length === 0) return [];
  const takenAt = sql`coalesce(${awards.awardedAt}, ${awards.madeAt})`.mapWith(awards.madeAt);
  const { id: awardId, weight } = awards;
  return await db
    .select({ memberId: accountIdOf(members), awardId, itemId: drops.itemId, weight, takenAt })
    .from(awards)
    .innerJoin(drops, and(eq(drops.guildId, guildId), eq(drops.id, awards.dropId)))
    .innerJoin(members, and(eq(members.guildId, guildId), eq(members.id, awards.memberId)))
    .where(
      and(
        eq(awards.guildId, guildId),
        inArray(awards.state, [...heldAwardStates]),
        inArray(accountIdOf(members), [...memberIds]),
        gt(takenAt, since),
      ),
    )
    .orderBy(asc(takenAt), asc(awards.id));
}

/** When each of those who have anything was last given it. */
export async function listLastAwards(
  db: Queryable,
  guildId: string,
): Promise<ReadonlyMap<number, Temporal.Instant>> {
  const memberId = accountIdOf(members);
  const rows = await db
    .select({ memberId, awardedAt: max(awards.awardedAt).as("last_awarded_at") })
    .from(awards)
    .innerJoin(members, and(eq(members.guildId, guildId), eq(members.id, awards.memberId)))
    .where(and(eq(awards.guildId, guildId), inArray(awards.state, [...heldAwardStates])))
    .groupBy(memberId);
  return new Map(rows.flatMap((row) => (row.awardedAt ? [[row.memberId, row.awardedAt]] : [])));
}
