import { toHundredths } from "@guildhall/core";
import type { GuildWeek } from "@guildhall/core/dkp";
import { and, eq, gt, gte, lt, ne, notExists, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/mysql-core";
import type { Queryable } from "../client.ts";
import { events } from "../events/index.ts";
import { accountIdOf, members } from "../members/index.ts";
import { dkpEntries } from "./dkp.tables.ts";

export type PaidBeside = {
  readonly templateId: number;
  readonly week: GuildWeek;
  /** The event that asks: its own pay does not count. */
  readonly eventId: number;
};

/** How many other events of a template and week stand paid, by member. */
export async function countPaidEvents(
  db: Queryable,
  guildId: string,
  { templateId, week, eventId }: PaidBeside,
): Promise<ReadonlyMap<number, number>> {
  const undo = alias(dkpEntries, "undo");
  const isUndone = and(eq(undo.guildId, guildId), eq(undo.reversesEntryId, dkpEntries.id));
  const memberId = accountIdOf(members);
  const rows = await db
    .select({ memberId, count: sql`count(distinct ${dkpEntries.eventId})`.mapWith(Number) })
    .from(dkpEntries)
    .innerJoin(events, and(eq(events.guildId, guildId), eq(events.id, dkpEntries.eventId)))
    .innerJoin(members, and(eq(members.guildId, guildId), eq(members.id, dkpEntries.memberId)))
    .where(
      and(
        eq(dkpEntries.guildId, guildId),
        eq(dkpEntries.kind, "event"),
        gt(dkpEntries.amount, toHundredths(0)),
        gte(dkpEntries.effectiveAt, week.fromAt),
        lt(dkpEntries.effectiveAt, week.untilAt),
        eq(events.templateId, templateId),
        ne(events.id, eventId),
        notExists(db.select({ id: undo.id }).from(undo).where(isUndone)),
      ),
    )
    .groupBy(memberId);
  return new Map(rows.map((row) => [row.memberId, row.count]));
}
