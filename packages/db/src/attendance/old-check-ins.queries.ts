import { and, eq, exists, lt, lte } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { events } from "../events/index.ts";
import { checkInCodes, checkIns, checkInTries } from "./check-ins.tables.ts";
import { markDrafts } from "./mark-drafts.tables.ts";

/** Events that are settled and so old that who checked in may go, as long as something of it is there. */
export async function listEventsWithOldCheckIns(
  db: Queryable,
  guildId: string,
  { endedBefore }: { readonly endedBefore: Temporal.Instant },
): Promise<readonly number[]> {
  const own = and(eq(events.guildId, guildId), eq(events.state, "settled"), lte(events.endsAt, endedBefore));
  const opened = db
    .select({ eventId: checkInCodes.eventId })
    .from(checkInCodes)
    .where(and(eq(checkInCodes.guildId, guildId), eq(checkInCodes.eventId, events.id)));
  const rows = await db
    .select({ eventId: events.id })
    .from(events)
    .where(and(own, exists(opened)));
  return rows.map(({ eventId }) => eventId);
}

/** Everything about checking in to an event. */
export async function deleteCheckIns(tx: Transaction, guildId: string, eventId: number): Promise<void> {
  for (const table of [checkIns, checkInTries, checkInCodes])
    await tx.delete(table).where(and(eq(table.guildId, guildId), eq(table.eventId, eventId)));
}

/** What officers prepared and never wrote. */
export async function deleteOldDrafts(
  db: Queryable,
  guildId: string,
  { madeBefore }: { readonly madeBefore: Temporal.Instant },
): Promise<void> {
  await db.delete(markDrafts).where(and(eq(markDrafts.guildId, guildId), lt(markDrafts.madeAt, madeBefore)));
}
