import { and, eq, gt, isNotNull, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/mysql-core";
import type { Queryable, Transaction } from "../client.ts";
import { events } from "../events/index.ts";
import { guildMembers } from "../members/index.ts";
import { partyBoards } from "./parties.tables.ts";
import { warInvites, warRemovals } from "./war-servers.tables.ts";

/** Events whose parties everybody sees, and that were not over at this moment. */
export async function listEventIdsWithParties(
  db: Queryable,
  guildId: string,
  { endAfter }: { readonly endAfter: Temporal.Instant },
): Promise<readonly number[]> {
  const isSame = and(eq(partyBoards.guildId, events.guildId), eq(partyBoards.eventId, events.id));
  const rows = await db
    .select({ eventId: events.id })
    .from(events)
    .innerJoin(partyBoards, isSame)
    .where(
      and(
        and(eq(events.guildId, guildId), gt(events.endsAt, endAfter)),
        isNotNull(partyBoards.publishedNumber),
      ),
    );
  return rows.map(({ eventId }) => eventId);
}

export type WarInvite = {
  readonly eventId: number;
  readonly memberId: number;
  readonly code: string;
  readonly endsAt: Temporal.Instant;
  readonly isWritten: boolean;
};

/** Who was invited for an event. */
export async function listWarInvites(
  db: Queryable,
  guildId: string,
  eventId: number,
): Promise<readonly WarInvite[]> {
  const { memberId, code, endsAt, isWritten } = warInvites;
  return await db
    .select({ eventId: warInvites.eventId, memberId, code, endsAt, isWritten })
    .from(warInvites)
    .where(and(eq(warInvites.guildId, guildId), eq(warInvites.eventId, eventId)));
}

/** The person's only invite for the event from now on. */
export async function saveWarInvite(db: Queryable, guildId: string, invite: WarInvite): Promise<void> {
  const { code, endsAt, isWritten } = invite;
  await db
    .insert(warInvites)
    .values({ guildId, ...invite })
    .onDuplicateKeyUpdate({ set: { code, endsAt, isWritten } });
}

/** Whoever is to be removed from the war server. */
export async function listWarRemovals(db: Queryable, guildId: string): Promise<readonly string[]> {
  const rows = await db
    .select({ userId: warRemovals.userId })
    .from(warRemovals)
    .where(eq(warRemovals.guildId, guildId));
  return rows.map(({ userId }) => userId);
}

type Removal = { readonly userId: string; readonly decidedAt: Temporal.Instant };

/** False where it was decided before. */
export async function createWarRemoval(tx: Transaction, guildId: string, removal: Removal): Promise<boolean> {
  const [result] = await tx
    .insert(warRemovals)
    .ignore()
    .values({ guildId, ...removal });
  return result.affectedRows === 1;
}

export async function deleteWarRemoval(db: Queryable, guildId: string, userId: string): Promise<void> {
  await db.delete(warRemovals).where(and(eq(warRemovals.guildId, guildId), eq(warRemovals.userId, userId)));
}

type Link = { readonly warGuildId: string; readonly linkedAt: Temporal.Instant };

/**
 * Who is in the war server and left the guild's own since: after the link, and after they came to the war server, so whom
 * somebody lets in there on purpose stays.
 */
export async function listWarLeavers(
  db: Queryable,
  guildId: string,
  { warGuildId, linkedAt }: Link,
): Promise<readonly string[]> {
  const there = alias(guildMembers, "there");
  const isSame = and(eq(there.userId, guildMembers.userId), eq(there.guildId, warGuildId));
  const leavers = await db
    .select({ userId: guildMembers.userId })
    .from(guildMembers)
    .innerJoin(there, isSame)
    .where(
      and(
        and(eq(guildMembers.guildId, guildId), isNotNull(guildMembers.leftAt)),
        gt(guildMembers.leftAt, linkedAt),
        sql`${guildMembers.leftAt} > coalesce(${there.joinedAt}, ${guildMembers.joinedAt}, 0)`,
        and(isNull(there.leftAt), eq(there.isBot, false)),
      ),
    )
    .orderBy(guildMembers.userId);
  return leavers.map(({ userId }) => userId);
}
