import { and, eq, inArray, lt, notExists } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { reminderDeliveries, reminderRuns } from "./reminders.tables.ts";

type Old = {
  /** A day of the guild; what an event of an earlier one was reminded of is old. */
  readonly startsBefore: string;
  readonly limit: number;
};

/** Deletes who was reminded of events of long ago, and says how many rows that were. */
export async function deleteOldDeliveries(
  db: Queryable,
  guildId: string,
  { startsBefore, limit }: Old,
): Promise<number> {
  const isOld = and(eq(reminderDeliveries.guildId, guildId), lt(reminderDeliveries.startsOn, startsBefore));
  const [result] = await db.delete(reminderDeliveries).where(isOld).limit(limit);
  return result.affectedRows;
}

/** Deletes reminders of events of long ago, once nobody's delivery rests on them, and says how many. */
export async function deleteOldRuns(
  db: Queryable,
  guildId: string,
  { startsBefore, limit }: Old,
): Promise<number> {
  const restsOnIt = db
    .select({ id: reminderDeliveries.id })
    .from(reminderDeliveries)
    .where(eq(reminderDeliveries.runId, reminderRuns.id));
  const old = await db
    .select({ id: reminderRuns.id })
    .from(reminderRuns)
    .where(
      and(eq(reminderRuns.guildId, guildId), lt(reminderRuns.startsOn, startsBefore), notExists(restsOnIt)),
    )
    .limit(limit);
  if (old.length === 0) return 0;
  const ids = old.map(({ id }) => id);
  const [result] = await db
    .delete(reminderRuns)
    .where(and(eq(reminderRuns.guildId, guildId), inArray(reminderRuns.id, ids)));
  return result.affectedRows;
}
