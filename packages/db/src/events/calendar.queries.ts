import { type GuildEvent, maxDurationMinutes } from "@guildhall/core/events";
import { and, asc, eq, gt, lt, ne } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { asEvent, eventColumns } from "./events.queries.ts";
import { events } from "./events.tables.ts";

type Span = {
  readonly from: Temporal.Instant;
  readonly until: Temporal.Instant;
  /** Only officers see what nobody can answer yet. */
  readonly withDrafts: boolean;
};

/** Events of which some part lies in these days, the earliest first. */
export async function listEventsBetween(
  db: Queryable,
  guildId: string,
  { from, until, withDrafts }: Span,
): Promise<readonly GuildEvent[]> {
  // Without this the index would be read from the guild's first event on.
  const isNearby = gt(events.startsAt, from.subtract({ minutes: maxDurationMinutes }));
  const isThen = and(isNearby, gt(events.endsAt, from), lt(events.startsAt, until));
  const rows = await db
    .select(eventColumns)
    .from(events)
    .where(and(eq(events.guildId, guildId), isThen, withDrafts ? undefined : ne(events.state, "draft")))
    .orderBy(asc(events.startsAt), asc(events.id));
  return rows.map(asEvent);
}

/** An event with how often it was saved anew. */
export type FeedEvent = GuildEvent & { readonly revision: number };

/** Every event since then that members can see, the earliest first. */
export async function listFeedEvents(
  db: Queryable,
  guildId: string,
  from: Temporal.Instant,
): Promise<readonly FeedEvent[]> {
  const rows = await db
    .select({ ...eventColumns, revision: events.revision })
    .from(events)
    .where(and(eq(events.guildId, guildId), gt(events.startsAt, from), ne(events.state, "draft")))
    .orderBy(asc(events.startsAt), asc(events.id));
  return rows.map(({ revision, ...row }) => ({ ...asEvent(row), revision }));
}
