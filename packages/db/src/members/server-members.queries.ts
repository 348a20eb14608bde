import type { ServerMember } from "@guildhall/core/members";
import { and, eq, inArray, isNotNull, isNull, lt, sql } from "drizzle-orm";
import { type AsOf, unlessOlder } from "../as-of.ts";
import type { Queryable, Transaction } from "../client.ts";
import { deleteRightsOfMembers } from "../settings/index.ts";
import { members as roster } from "./roster.tables.ts";
import { guildMembers, memberRoles } from "./server-members.tables.ts";

export type ServerMemberAsOf = AsOf<{ readonly member: ServerMember }>;
export type ServerMembersAsOf = AsOf<{ readonly members: readonly ServerMember[] }>;

/** When Discord last spoke of this account, there or not; undefined when it never did. */
export async function findServerMemberAsOf(
  db: Queryable,
  guildId: string,
  userId: string,
): Promise<Temporal.Instant | undefined> {
  const [member] = await db
    .select({ asOf: guildMembers.asOf })
    .from(guildMembers)
    .where(and(eq(guildMembers.guildId, guildId), eq(guildMembers.userId, userId)));
  return member?.asOf;
}

/** Keeps what Discord says of these accounts, roles included, unless something newer is known of them. */
export async function saveServerMembers(
  tx: Transaction,
  guildId: string,
  { members, asOf }: ServerMembersAsOf,
): Promise<void> {
  if (members.length === 0) return;
  const rows = members.map(({ roleIds: _ofTheirOwn, ...member }) => ({
    ...member,
    guildId,
    leftAt: null,
    asOf,
  }));
  await tx
    .insert(guildMembers)
    .values(rows)
    .onDuplicateKeyUpdate({ set: unlessOlder(guildMembers) });
  const userIds = members.map(({ userId }) => userId);
  const taken = await listTaken(tx, guildId, { userIds, asOf });
  await replaceRoles(
    tx,
    guildId,
    members.filter(({ userId }) => taken.has(userId)),
  );
}

/**
 * The account is no longer in the server, unless something newer is known of it. It keeps no role and no right of its own.
 * Heard again, it left when it was heard first: how long its name is kept counts from then.
 */
export async function saveServerMemberLeft(
  tx: Transaction,
  guildId: string,
  { member, asOf }: ServerMemberAsOf,
): Promise<void> {
  const { roleIds: _lost, ...row } = member;
  const { leftAt, asOf: newest } = unlessOlder(guildMembers);
  await tx
    .insert(guildMembers)
    .values({ ...row, guildId, leftAt: asOf, asOf })
    .onDuplicateKeyUpdate({
      set: { leftAt: sql`coalesce(${guildMembers.leftAt}, ${leftAt})`, asOf: newest },
    });
  const taken = await listTaken(tx, guildId, { userIds: [row.userId], asOf });
  await deleteRightsOfMembers(tx, guildId, [...taken]);
  if (taken.size > 0) await replaceRoles(tx, guildId, [{ ...member, roleIds: [] }]);
}

/** Whoever was not heard of since this moment is no longer in the server; says who. For the end of a reading of all members. */
export async function saveOthersLeft(
  tx: Transaction,
  guildId: string,
  { heardSince, leftAt }: { readonly heardSince: Temporal.Instant; readonly leftAt: Temporal.Instant },
): Promise<readonly string[]> {
  const isOther = and(isNull(guildMembers.leftAt), lt(guildMembers.asOf, heardSince));
  const others = await tx
    .select({ userId: guildMembers.userId })
    .from(guildMembers)
    .where(and(eq(guildMembers.guildId, guildId), isOther))
    .for("update");
  if (others.length === 0) return [];
  const userIds = others.map(({ userId }) => userId);
  await tx
    .update(guildMembers)
    .set({ leftAt, asOf: leftAt })
    .where(and(eq(guildMembers.guildId, guildId), inArray(guildMembers.userId, userIds)));
  await deleteRolesOf(tx, guildId, userIds);
  await deleteRightsOfMembers(tx, guildId, userIds);
  return userIds;
}

/** Who the account is in this server, with its roles; undefined when it is not, or no longer, there. */
export async function findServerMember(
  db: Queryable,
  guildId: string,
  userId: string,
): Promise<ServerMember | undefined> {
  const [member] = await db
    .select({
      userId: guildMembers.userId,
      name: guildMembers.name,
      avatarHash: guildMembers.avatarHash,
      isBot: guildMembers.isBot,
      joinedAt: guildMembers.joinedAt,
    })
    .from(guildMembers)
    .where(
      and(eq(guildMembers.guildId, guildId), eq(guildMembers.userId, userId), isNull(guildMembers.leftAt)),
    );
  if (!member) return undefined;
  const roles = await db
    .select({ roleId: memberRoles.roleId })
    .from(memberRoles)
    .where(and(eq(memberRoles.guildId, guildId), eq(memberRoles.userId, userId)));
  return { ...member, roleIds: roles.map(({ roleId }) => roleId) };
}

/** Those of these accounts that are bots. */
export async function listBots(
  db: Queryable,
  guildId: string,
  userIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (userIds.length === 0) return new Set();
  const isBot = and(inArray(guildMembers.userId, [...userIds]), eq(guildMembers.isBot, true));
  const bots = await db
    .select({ userId: guildMembers.userId })
    .from(guildMembers)
    .where(and(eq(guildMembers.guildId, guildId), isBot));
  return new Set(bots.map(({ userId }) => userId));
}

/** Of these accounts, those whose row says what was just said. Locks them, so that their roles change with them. */
async function listTaken(
  tx: Transaction,
  guildId: string,
  { userIds, asOf }: AsOf<{ readonly userIds: readonly string[] }>,
): Promise<ReadonlySet<string>> {
  const isTaken = and(inArray(guildMembers.userId, [...userIds]), eq(guildMembers.asOf, asOf));
  const rows = await tx
    .select({ userId: guildMembers.userId })
    .from(guildMembers)
    .where(and(eq(guildMembers.guildId, guildId), isTaken))
    .for("update");
  return new Set(rows.map(({ userId }) => userId));
}

async function replaceRoles(
  tx: Transaction,
  guildId: string,
  members: readonly ServerMember[],
): Promise<void> {
  if (members.length === 0) return;
  await deleteRolesOf(
    tx,
    guildId,
    members.map(({ userId }) => userId),
  );
  const rows = members.flatMap(({ userId, roleIds }) =>
    roleIds.map((roleId) => ({ guildId, userId, roleId })),
  );
  if (rows.length > 0) await tx.insert(memberRoles).values(rows);
}

async function deleteRolesOf(tx: Transaction, guildId: string, userIds: readonly string[]): Promise<void> {
  await tx
    .delete(memberRoles)
    .where(and(eq(memberRoles.guildId, guildId), inArray(memberRoles.userId, [...userIds])));
}

/** An account's picture, as Discord keeps it. */
export type Face = { readonly userId: string; readonly avatarHash: string };

/** Faces of those in the roster who have one. */
export async function listFaces(db: Queryable, guildId: string): Promise<readonly Face[]> {
  const isSame = and(eq(roster.guildId, guildMembers.guildId), eq(roster.userId, guildMembers.userId));
  const faces = await db
    .select({ userId: guildMembers.userId, avatarHash: guildMembers.avatarHash })
    .from(guildMembers)
    .innerJoin(roster, isSame)
    .where(and(eq(guildMembers.guildId, guildId), isNotNull(guildMembers.avatarHash)))
    .orderBy(roster.id);
  return faces.flatMap(({ userId, avatarHash }) => (avatarHash ? [{ userId, avatarHash }] : []));
}
