import { heldAwardStates } from "@guildhall/core/loot";
import { and, count, eq, gte, inArray, sql } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { accountIdOf, members } from "../members/index.ts";
import { awards } from "./awards.tables.ts";

/** How much one member was given, in number and in weight. */
export type LootWeight = { readonly memberId: number; readonly items: number; readonly weight: number };

/** What each member was given since a moment and still has, added up where it is kept. */
export async function listLootWeights(
  db: Queryable,
  guildId: string,
  { since }: { readonly since: Temporal.Instant },
): Promise<readonly LootWeight[]> {
  const memberId = accountIdOf(members);
  return await db
    .select({ memberId, items: count(), weight: sql`sum(${awards.weight})`.mapWith(Number) })
    .from(awards)
    .innerJoin(members, and(eq(members.guildId, guildId), eq(members.id, awards.memberId)))
    .where(
      and(
        eq(awards.guildId, guildId),
        inArray(awards.state, [...heldAwardStates]),
        gte(sql`coalesce(${awards.awardedAt}, ${awards.madeAt})`, sql.param(since, awards.madeAt)),
      ),
    )
    .groupBy(memberId);
}
