import type { EventExtra, ExtraKind, PartyExtraKind } from "@guildhall/core/events";
import { and, asc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { listMessages } from "../messages/index.ts";
import { eventExtras } from "./extras.tables.ts";

type Which = {
  readonly eventId: number;
  readonly kind: ExtraKind;
  readonly partyKey?: string;
  readonly round?: number;
};
/** What a party has in Discord. */
export type PartyExtra = Pick<EventExtra, "eventId" | "partyKey"> & { readonly discordId: string };

type At = { readonly now: Temporal.Instant };

const extraColumns = {
  eventId: eventExtras.eventId,
  kind: eventExtras.kind,
  partyKey: eventExtras.partyKey,
  round: eventExtras.round,
  discordId: eventExtras.discordId,
  endingAt: eventExtras.endingAt,
  goneAt: eventExtras.goneAt,
};

/** What was made for an event, gone or not. */
export async function listExtras(
  db: Queryable,
  guildId: string,
  eventId: number,
): Promise<readonly EventExtra[]> {
  return await db
    .select(extraColumns)
    .from(eventExtras)
    .where(and(eq(eventExtras.guildId, guildId), eq(eventExtras.eventId, eventId)))
    .orderBy(asc(eventExtras.id));
}

/** What stands, or is being made or taken away, of all events. */
export async function listStandingExtras(
  db: Queryable,
  guildId: string,
  kind?: ExtraKind,
): Promise<readonly EventExtra[]> {
  const isOfKind = kind && eq(eventExtras.kind, kind);
  return await db
    .select(extraColumns)
    .from(eventExtras)
    .where(and(eq(eventExtras.guildId, guildId), isNull(eventExtras.goneAt), isOfKind))
    .orderBy(asc(eventExtras.id));
}

/** The extra that stands in Discord under this id. */
export async function findExtraInDiscord(
  db: Queryable,
  guildId: string,
  discordId: string,
): Promise<EventExtra | undefined> {
  const isMeant = and(eq(eventExtras.discordId, discordId), isNull(eventExtras.goneAt));
  const [extra] = await db
    .select(extraColumns)
    .from(eventExtras)
    .where(and(eq(eventExtras.guildId, guildId), isMeant));
  return extra;
}

/** Where people talk about an event: its thread, or the post that its card begins. */
export async function findThreadOfEvent(
  db: Queryable,
  guildId: string,
  eventId: number,
): Promise<string | undefined> {
  const extras = await listExtras(db, guildId, eventId);
  const thread = extras.find(({ kind, goneAt }) => kind === "thread" && goneAt === null);
  if (thread?.discordId) return thread.discordId;
  const [card] = await listMessages(db, guildId, { kind: "event-card", subjectId: eventId });
  // The first message of a post has the id of the post.
  return card?.messageId === card?.channelId ? card?.channelId : undefined;
}

/** Notes that Discord is about to be asked. False when it was asked before, so that what it made has to be looked for. */
export async function beginExtra(
  db: Queryable,
  guildId: string,
  { now, ...which }: Which & At,
): Promise<boolean> {
  await db
    .insert(eventExtras)
    .values({ guildId, ...which })
    .onDuplicateKeyUpdate({ set: { id: sql`${eventExtras.id}` } });
  const [{ affectedRows }] = await db
    .update(eventExtras)
    .set({ attemptedAt: now })
    .where(and(isExtra(guildId, which), isNull(eventExtras.attemptedAt)));
  return affectedRows === 1;
}

/** Discord has it. */
export async function saveExtra(
  db: Queryable,
  guildId: string,
  { discordId, now, ...which }: Which & At & { readonly discordId: string },
): Promise<void> {
  await db
    .insert(eventExtras)
    .values({ guildId, ...which, discordId, attemptedAt: now })
    .onDuplicateKeyUpdate({ set: { discordId } });
}

/** The bot is about to take it away: what is gone from now on nobody deleted by hand. */
export async function saveExtraEnding(
  db: Queryable,
  guildId: string,
  { now, ...which }: Which & At,
): Promise<void> {
  await db
    .update(eventExtras)
    .set({ endingAt: now })
    .where(and(isExtra(guildId, which), isNull(eventExtras.endingAt)));
}

/** It was about to be taken away, and stays after all. */
export async function saveExtraStaying(db: Queryable, guildId: string, which: Which): Promise<void> {
  await db.update(eventExtras).set({ endingAt: null }).where(isExtra(guildId, which));
}

/** It is gone, for good. False when that was known. */
export async function saveExtraGone(
  db: Queryable,
  guildId: string,
  { now, ...which }: Which & At,
): Promise<boolean> {
  const [{ affectedRows }] = await db
    .update(eventExtras)
    .set({ goneAt: now })
    .where(and(isExtra(guildId, which), isNull(eventExtras.goneAt)));
  return affectedRows === 1;
}

/** What stands is made anew: the local Discord forgot it, and nobody deleted it. */
export async function forgetStandingExtras(db: Queryable, guildId: string): Promise<void> {
  await db.delete(eventExtras).where(and(eq(eventExtras.guildId, guildId), isNull(eventExtras.goneAt)));
}

/** Roles that stand for events, by the event. */
export async function listEventRoles(db: Queryable, guildId: string): Promise<ReadonlyMap<number, string>> {
  const isRole = and(eq(eventExtras.kind, "role"), isNull(eventExtras.goneAt));
  const rows = await db
    .select({ eventId: eventExtras.eventId, discordId: eventExtras.discordId })
    .from(eventExtras)
    .where(and(eq(eventExtras.guildId, guildId), isRole, isNotNull(eventExtras.discordId)));
  return new Map(rows.flatMap(({ eventId, discordId }) => (discordId ? [[eventId, discordId]] : [])));
}

/** What parties have that stands in Discord, of all events. */
export async function listPartyExtras(
  db: Queryable,
  guildId: string,
  kind: PartyExtraKind,
): Promise<readonly PartyExtra[]> {
  const isMeant = and(eq(eventExtras.kind, kind), isNull(eventExtras.goneAt));
  const { eventId, partyKey, discordId } = eventExtras;
  const rows = await db
    .select({ eventId, partyKey, discordId })
    .from(eventExtras)
    .where(and(eq(eventExtras.guildId, guildId), isMeant, isNotNull(discordId)));
  return rows.flatMap((row) => (row.discordId ? [{ ...row, discordId: row.discordId }] : []));
}

function isExtra(guildId: string, { eventId, kind, partyKey = "", round = 0 }: Which) {
  return and(
    eq(eventExtras.guildId, guildId),
    eq(eventExtras.eventId, eventId),
    eq(eventExtras.kind, kind),
    eq(eventExtras.partyKey, partyKey),
    eq(eventExtras.round, round),
  );
}
