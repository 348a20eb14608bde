import { type AwardState, type DropState, owedDropStates } from "@guildhall/core/loot";
import { and, asc, eq, gt, inArray, or } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { events } from "../events/index.ts";
import { accountIdOf, listAccountIds, members } from "../members/index.ts";
import { type Tally, tallyBy, toTally } from "../tally.ts";
import { awards } from "./awards.tables.ts";
import type { Drop } from "./drops.queries.ts";
import { drops } from "./drops.tables.ts";
import { lootSessions } from "./sessions.tables.ts";

/** A drop that nobody has in the game yet, and how far it is. */
export type OwedDrop = {
  readonly dropId: number;
  readonly itemId: number;
  readonly event: { readonly eventId: number; readonly title: string } | null;
  readonly state: DropState;
  readonly droppedAt: Temporal.Instant;
  /** By which it is undone with all that were recorded with it. */
  readonly batchId: number | null;
  /** Where it is being decided; null where it is in none. */
  readonly sessionId: number | null;
  /** To whom it is offered or given; null for nobody. */
  readonly award: {
    readonly awardId: number;
    readonly memberId: number;
    readonly state: AwardState;
    readonly offerEndsAt: Temporal.Instant | null;
    readonly awardedAt: Temporal.Instant | null;
  } | null;
};

/** Dropped and not handed over. */
export async function tallyOwedDrops(db: Queryable, guildId: string): Promise<Tally> {
  const rows = await db
    .select(tallyBy(drops.droppedAt))
    .from(drops)
    .where(and(eq(drops.guildId, guildId), inArray(drops.state, [...owedDropStates])));
  return toTally(rows);
}

type OwedPage = {
  readonly eventId: number | undefined;
  readonly itemIds: readonly number[] | undefined;
  /** To whom it is offered or given. */
  readonly memberId: number | undefined;
  readonly after: Pick<Drop, "dropId" | "droppedAt"> | undefined;
  readonly limit: number;
};

/** Dropped and not handed over, the oldest first. */
export async function listOwedDrops(
  db: Queryable,
  guildId: string,
  { eventId, itemIds, memberId, after, limit }: OwedPage,
): Promise<readonly OwedDrop[]> {
  const accountIds = memberId === undefined ? undefined : await listAccountIds(db, guildId, memberId);
  const isBeyond =
    after &&
    or(
      gt(drops.droppedAt, after.droppedAt),
      and(eq(drops.droppedAt, after.droppedAt), gt(drops.id, after.dropId)),
    );
  return await db
    .select({
      dropId: drops.id,
      itemId: drops.itemId,
      event: { eventId: events.id, title: events.title },
      state: drops.state,
      droppedAt: drops.droppedAt,
      batchId: drops.batchId,
      sessionId: lootSessions.id,
      award: {
        awardId: awards.id,
        memberId: accountIdOf(members),
        state: awards.state,
        offerEndsAt: awards.offerEndsAt,
        awardedAt: awards.awardedAt,
      },
    })
    .from(drops)
    .leftJoin(events, and(eq(events.guildId, guildId), eq(events.id, drops.eventId)))
    .leftJoin(lootSessions, and(eq(lootSessions.dropId, drops.id), eq(lootSessions.isOpen, true)))
    .leftJoin(awards, and(eq(awards.dropId, drops.id), eq(awards.isStanding, true)))
    .leftJoin(members, and(eq(members.guildId, guildId), eq(members.id, awards.memberId)))
    .where(
      and(
        eq(drops.guildId, guildId),
        inArray(drops.state, [...owedDropStates]),
        eventId === undefined ? undefined : eq(drops.eventId, eventId),
        itemIds && inArray(drops.itemId, [...itemIds]),
        accountIds && inArray(awards.memberId, accountIds),
        isBeyond,
      ),
    )
    .orderBy(asc(drops.droppedAt), asc(drops.id))
    .limit(limit);
}
