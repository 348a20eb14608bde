import { standingStates } from "@guildhall/core/events";
import { and, asc, eq, inArray, ne, or, type SQL, sql } from "drizzle-orm";
import type { MySqlColumn } from "drizzle-orm/mysql-core";
import type { Queryable } from "../client.ts";
import { events, eventTemplates } from "./events.tables.ts";
import { eventSeries } from "./series.tables.ts";

/** Names of what says that it pays into this pool, and has yet to: templates, series, and events that are not settled. */
export async function listPayerNames(
  db: Queryable,
  guildId: string,
  poolId: number,
): Promise<readonly string[]> {
  const templates = await db
    .select({ name: eventTemplates.name })
    .from(eventTemplates)
    .where(and(eq(eventTemplates.guildId, guildId), pays(eventTemplates.rules, poolId)))
    .orderBy(asc(eventTemplates.name));
  const series = await db
    .select({ name: eventSeries.title })
    .from(eventSeries)
    .where(
      and(eq(eventSeries.guildId, guildId), ne(eventSeries.state, "ended"), pays(eventSeries.rules, poolId)),
    )
    .orderBy(asc(eventSeries.title));
  const isToCome = or(eq(events.state, "draft"), inArray(events.state, [...standingStates]));
  const standing = await db
    .select({ name: events.title })
    .from(events)
    .where(and(eq(events.guildId, guildId), isToCome, pays(events.rules, poolId)))
    .orderBy(asc(events.title));
  return [...new Set([...templates, ...series, ...standing].map(({ name }) => name))];
}

function pays(rules: MySqlColumn, poolId: number): SQL {
  return sql`json_value(${rules}, '$.poolId') = ${poolId}`;
}
