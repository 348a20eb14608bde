import { and, eq, inArray, max } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { settlements } from "./attendance.tables.ts";

/** To be joined: of each of these events the number of its latest settling. */
export function latestOf(db: Queryable, guildId: string, eventIds: readonly number[]) {
  return db
    .select({ eventId: settlements.eventId, number: max(settlements.number).as("latest_number") })
    .from(settlements)
    .where(and(eq(settlements.guildId, guildId), inArray(settlements.eventId, [...eventIds])))
    .groupBy(settlements.eventId)
    .as("latest");
}
