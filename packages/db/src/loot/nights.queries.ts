import { liveAwardStates } from "@guildhall/core/loot";
import { and, count, desc, eq, inArray, isNull } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { events } from "../events/index.ts";
import { awards } from "./awards.tables.ts";
import { lootBatches } from "./batches.tables.ts";
import { drops } from "./drops.tables.ts";

/** An event, and how many drops of it. */
export type Night = {
  readonly eventId: number;
  readonly title: string;
  readonly startsAt: Temporal.Instant;
  readonly dropCount: number;
};

/** Events of which drops wait to be given, the latest first. */
export async function listOpenNights(
  db: Queryable,
  guildId: string,
  { limit }: { readonly limit: number },
): Promise<readonly Night[]> {
  return await db
    .select({ eventId: events.id, title: events.title, startsAt: events.startsAt, dropCount: count() })
    .from(drops)
    .innerJoin(events, and(eq(events.guildId, guildId), eq(events.id, drops.eventId)))
    .where(and(eq(drops.guildId, guildId), eq(drops.state, "waiting")))
    .groupBy(events.id, events.title, events.startsAt)
    .orderBy(desc(events.startsAt), desc(events.id))
    .limit(limit);
}

/** A night that was handed out, and of how much of it nothing was taken back. */
export type PastNight = Night & { readonly batchId: number; readonly madeAt: Temporal.Instant };

/** What was handed out at once and can still be taken back at once, the latest first. */
export async function listPastNights(
  db: Queryable,
  guildId: string,
  { limit }: { readonly limit: number },
): Promise<readonly PastNight[]> {
  const { id: batchId, madeAt } = lootBatches;
  const isStanding = and(eq(lootBatches.kind, "night"), isNull(lootBatches.undoneAt));
  return await db
    .select({
      ...{ batchId, madeAt, eventId: events.id, title: events.title, startsAt: events.startsAt },
      dropCount: count(),
    })
    .from(lootBatches)
    .innerJoin(events, and(eq(events.guildId, guildId), eq(events.id, lootBatches.eventId)))
    .innerJoin(
      awards,
      and(
        eq(awards.guildId, guildId),
        eq(awards.batchId, batchId),
        inArray(awards.state, [...liveAwardStates]),
      ),
    )
    .where(and(eq(lootBatches.guildId, guildId), isStanding))
    .groupBy(batchId, madeAt, events.id, events.title, events.startsAt)
    .orderBy(desc(batchId))
    .limit(limit);
}
