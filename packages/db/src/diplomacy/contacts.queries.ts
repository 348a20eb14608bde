import type { Contact } from "@guildhall/core/diplomacy";
import { and, asc, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { guildMembers } from "../members/index.ts";
import { foreignGuilds, guildContacts } from "./diplomacy.tables.ts";

/** Who speaks for a foreign guild, as the server calls the person. */
export type GuildContact = Contact & { readonly name: string };

const columns = {
  contactId: guildContacts.id,
  foreignGuildId: guildContacts.foreignGuildId,
  userId: guildContacts.userId,
  state: guildContacts.state,
  isFurther: guildContacts.isFurther,
  addedAt: guildContacts.addedAt,
  addedByUserId: guildContacts.addedByUserId,
  settledAt: guildContacts.settledAt,
  settledByUserId: guildContacts.settledByUserId,
  remindedAt: guildContacts.remindedAt,
  name: guildMembers.name,
};

const isSameAccount = and(
  eq(guildMembers.guildId, guildContacts.guildId),
  eq(guildMembers.userId, guildContacts.userId),
);

const isInServer = and(isSameAccount, isNull(guildMembers.leftAt));

/** Those who are in the server, whether let in or not, in the order in which they were added: of one foreign guild, or of all. */
export async function listContacts(
  db: Queryable,
  guildId: string,
  foreignGuildId?: number,
): Promise<readonly GuildContact[]> {
  const isMeant = foreignGuildId === undefined ? undefined : eq(guildContacts.foreignGuildId, foreignGuildId);
  return await db
    .select(columns)
    .from(guildContacts)
    .innerJoin(guildMembers, isInServer)
    .where(and(eq(guildContacts.guildId, guildId), isMeant))
    .orderBy(asc(guildContacts.id));
}

/** Of those, who may speak for the foreign guild: nobody who waits or was refused. */
export async function listSpeakers(
  db: Queryable,
  guildId: string,
  foreignGuildId: number,
): Promise<readonly GuildContact[]> {
  const contacts = await listContacts(db, guildId, foreignGuildId);
  return contacts.filter(({ state }) => state === "in");
}

const isOfKept = and(
  eq(foreignGuilds.guildId, guildContacts.guildId),
  eq(foreignGuilds.id, guildContacts.foreignGuildId),
  isNull(foreignGuilds.deletedAt),
);

/** One who is in the server, of a foreign guild that is not deleted. Lock that guild, and read again, to change it. */
export async function findContact(
  db: Queryable,
  guildId: string,
  contactId: number,
): Promise<GuildContact | undefined> {
  const [found] = await db
    .select(columns)
    .from(guildContacts)
    .innerJoin(guildMembers, isInServer)
    .innerJoin(foreignGuilds, isOfKept)
    .where(isContact(guildId, contactId));
  return found;
}

/** Of these people those who are not in the server any more speak for nobody; says which foreign guilds lost somebody. */
export async function deleteContactsWhoLeft(
  tx: Transaction,
  guildId: string,
  userIds: readonly string[],
): Promise<readonly number[]> {
  if (userIds.length === 0) return [];
  const left = await tx
    .select({ contactId: guildContacts.id, foreignGuildId: guildContacts.foreignGuildId })
    .from(guildContacts)
    .innerJoin(guildMembers, and(isSameAccount, isNotNull(guildMembers.leftAt)))
    .where(and(eq(guildContacts.guildId, guildId), inArray(guildContacts.userId, [...userIds])));
  if (left.length === 0) return [];
  const contactIds = left.map(({ contactId }) => contactId);
  await tx
    .delete(guildContacts)
    .where(and(eq(guildContacts.guildId, guildId), inArray(guildContacts.id, contactIds)));
  return [...new Set(left.map(({ foreignGuildId }) => foreignGuildId))];
}

type NewContact = Pick<Contact, "foreignGuildId" | "userId" | "state" | "isFurther" | "addedAt"> &
  Pick<Contact, "addedByUserId">;

/** The foreign guild must be locked, and the person must not speak for it yet. */
export async function createContact(tx: Transaction, guildId: string, contact: NewContact): Promise<number> {
  const [row] = await tx
    .insert(guildContacts)
    .values({ guildId, ...contact })
    .$returningId();
  if (!row) throw new Error("A row that was just written is not there");
  return row.id;
}

type Settled = Pick<Contact, "contactId" | "state" | "settledAt" | "settledByUserId">;

/** The foreign guild must be locked. */
export async function saveContactSettled(
  tx: Transaction,
  guildId: string,
  { contactId, ...settled }: Settled,
): Promise<void> {
  await tx.update(guildContacts).set(settled).where(isContact(guildId, contactId));
}

export async function saveContactReminded(
  tx: Transaction,
  guildId: string,
  { contactId, now }: { readonly contactId: number; readonly now: Temporal.Instant },
): Promise<void> {
  await tx.update(guildContacts).set({ remindedAt: now }).where(isContact(guildId, contactId));
}

/** False when the person was none. */
export async function deleteContact(
  tx: Transaction,
  guildId: string,
  { foreignGuildId, userId }: Pick<Contact, "foreignGuildId" | "userId">,
): Promise<boolean> {
  const isMeant = and(eq(guildContacts.foreignGuildId, foreignGuildId), eq(guildContacts.userId, userId));
  const [{ affectedRows }] = await tx
    .delete(guildContacts)
    .where(and(eq(guildContacts.guildId, guildId), isMeant));
  return affectedRows === 1;
}

const isContact = (guildId: string, contactId: number) =>
  and(eq(guildContacts.guildId, guildId), eq(guildContacts.id, contactId));
