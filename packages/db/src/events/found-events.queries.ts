import type { GuildEvent } from "@guildhall/core/events";
import { and, asc, desc, eq, ne, sql } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { contains } from "../contains.ts";
import { events } from "./events.tables.ts";

export type FoundEvent = Pick<GuildEvent, "eventId" | "title" | "startsAt" | "endsAt" | "state">;

type TitleSearch = {
  readonly text: string;
  readonly now: Temporal.Instant;
  readonly limit: number;
  /** Also what only officers see. */
  readonly withDrafts: boolean;
};

/** Events of whose title a text is a part: those to come, the next first, then those that are over, the latest first. */
export async function listEventsTitled(
  db: Queryable,
  guildId: string,
  { text, now, limit, withDrafts }: TitleSearch,
): Promise<readonly FoundEvent[]> {
  const isToCome = sql<number>`${events.endsAt} > ${sql.param(now, events.endsAt)}`;
  return await db
    .select({
      eventId: events.id,
      title: events.title,
      startsAt: events.startsAt,
      endsAt: events.endsAt,
      state: events.state,
    })
    .from(events)
    .where(
      and(
        eq(events.guildId, guildId),
        contains(events.title, text),
        withDrafts ? undefined : ne(events.state, "draft"),
      ),
    )
    .orderBy(
      desc(isToCome),
      asc(sql`if(${isToCome}, ${events.startsAt}, null)`),
      desc(events.startsAt),
      asc(events.id),
    )
    .limit(limit);
}
