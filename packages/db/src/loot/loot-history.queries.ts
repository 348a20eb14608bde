import type { AwardState, LootMode } from "@guildhall/core/loot";
import { and, desc, eq, gte, inArray, lt, type SQL } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { events } from "../events/index.ts";
import { accountIdOf, listAccountIds, members } from "../members/index.ts";
import type { Award } from "./awards.queries.ts";
import { awards, lootRankings } from "./awards.tables.ts";
import { drops } from "./drops.tables.ts";

/** What is asked for; what is left out leaves out nothing. */
export type LootFilter = {
  readonly memberId?: number | undefined;
  readonly itemIds?: readonly number[] | undefined;
  readonly eventId?: number | undefined;
  readonly dropId?: number | undefined;
  readonly awardId?: number | undefined;
  readonly states?: readonly AwardState[] | undefined;
  readonly from?: Temporal.Instant | undefined;
  readonly until?: Temporal.Instant | undefined;
  readonly beforeAwardId?: number | undefined;
  readonly limit: number;
};

/** What somebody was offered or given. */
export type LootRow = Omit<Award, "houseId" | "rankingId" | "wishId" | "offerEndsAt" | "madeByMemberId"> & {
  readonly itemId: number;
  readonly event: { readonly eventId: number; readonly title: string } | null;
  readonly droppedAt: Temporal.Instant;
  /** Null where officers gave it without a ranking. */
  readonly mode: LootMode | null;
};

const columns = {
  awardId: awards.id,
  dropId: awards.dropId,
  sessionId: awards.sessionId,
  memberId: accountIdOf(members),
  itemId: drops.itemId,
  event: { eventId: events.id, title: events.title },
  droppedAt: drops.droppedAt,
  mode: lootRankings.mode,
  state: awards.state,
  interest: awards.interest,
  weight: awards.weight,
  price: awards.price,
  poolId: awards.poolId,
  reason: awards.reason,
  note: awards.note,
  batchId: awards.batchId,
  madeAt: awards.madeAt,
  awardedAt: awards.awardedAt,
  handedAt: awards.handedAt,
  confirmedAt: awards.confirmedAt,
};

/** Who was offered or given what, the latest first. */
export async function listLootRows(
  db: Queryable,
  guildId: string,
  filter: LootFilter,
): Promise<readonly LootRow[]> {
  return await db
    .select(columns)
    .from(awards)
    .innerJoin(drops, and(eq(drops.guildId, guildId), eq(drops.id, awards.dropId)))
    .innerJoin(members, and(eq(members.guildId, guildId), eq(members.id, awards.memberId)))
    .leftJoin(events, and(eq(events.guildId, guildId), eq(events.id, drops.eventId)))
    .leftJoin(lootRankings, eq(lootRankings.id, awards.rankingId))
    .where(and(...(await conditionsOf(db, guildId, filter))))
    .orderBy(desc(awards.id))
    .limit(filter.limit);
}

async function conditionsOf(
  db: Queryable,
  guildId: string,
  { memberId, itemIds, eventId, dropId, awardId, states, from, until, beforeAwardId }: LootFilter,
): Promise<(SQL | undefined)[]> {
  const accountIds = memberId === undefined ? undefined : await listAccountIds(db, guildId, memberId);
  return [
    eq(awards.guildId, guildId),
    accountIds && inArray(awards.memberId, accountIds),
    itemIds && inArray(drops.itemId, [...itemIds]),
    eventId === undefined ? undefined : eq(drops.eventId, eventId),
    dropId === undefined ? undefined : eq(awards.dropId, dropId),
    awardId === undefined ? undefined : eq(awards.id, awardId),
    states && inArray(awards.state, [...states]),
    from && gte(awards.madeAt, from),
    until && lt(awards.madeAt, until),
    beforeAwardId === undefined ? undefined : lt(awards.id, beforeAwardId),
  ];
}
