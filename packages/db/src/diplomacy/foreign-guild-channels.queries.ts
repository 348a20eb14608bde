import { and, asc, eq, isNull } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { foreignGuildCategories, foreignGuildChannels } from "./diplomacy.tables.ts";

type Row = typeof foreignGuildChannels.$inferSelect;

/** The channel of a foreign guild. Its number stands in Discord's audit log. */
export type ForeignGuildChannel = Omit<Row, "guildId" | "attemptedAt">;

export type ChannelObstacle = NonNullable<Row["obstacle"]>;

const columns = {
  id: foreignGuildChannels.id,
  foreignGuildId: foreignGuildChannels.foreignGuildId,
  channelId: foreignGuildChannels.channelId,
  name: foreignGuildChannels.name,
  overwritesHash: foreignGuildChannels.overwritesHash,
  obstacle: foreignGuildChannels.obstacle,
};

export async function listForeignGuildChannels(
  db: Queryable,
  guildId: string,
): Promise<readonly ForeignGuildChannel[]> {
  return await db.select(columns).from(foreignGuildChannels).where(eq(foreignGuildChannels.guildId, guildId));
}

export async function findForeignGuildChannel(
  db: Queryable,
  guildId: string,
  foreignGuildId: number,
): Promise<ForeignGuildChannel | undefined> {
  const [channel] = await db
    .select(columns)
    .from(foreignGuildChannels)
    .where(
      and(eq(foreignGuildChannels.guildId, guildId), eq(foreignGuildChannels.foreignGuildId, foreignGuildId)),
    );
  return channel;
}

/** The foreign guild whose channel this is. */
export async function findForeignGuildOfChannel(
  db: Queryable,
  guildId: string,
  channelId: string,
): Promise<number | undefined> {
  const [channel] = await db
    .select({ foreignGuildId: foreignGuildChannels.foreignGuildId })
    .from(foreignGuildChannels)
    .where(and(eq(foreignGuildChannels.guildId, guildId), eq(foreignGuildChannels.channelId, channelId)));
  return channel?.foreignGuildId;
}

/** Makes the row of a channel that is to be. */
export async function createForeignGuildChannel(
  db: Queryable,
  guildId: string,
  foreignGuildId: number,
): Promise<ForeignGuildChannel> {
  const [row] = await db.insert(foreignGuildChannels).values({ guildId, foreignGuildId }).$returningId();
  if (!row) throw new Error("A row that was just written is not there");
  const unmade = { channelId: null, name: null, overwritesHash: null, obstacle: null };
  return { id: row.id, foreignGuildId, ...unmade };
}

type Beginning = { readonly id: number; readonly now: Temporal.Instant };

/** Notes that Discord is about to be asked for the channel. False when it was asked before. */
export async function beginForeignGuildChannel(
  db: Queryable,
  guildId: string,
  { id, now }: Beginning,
): Promise<boolean> {
  const [{ affectedRows }] = await db
    .update(foreignGuildChannels)
    .set({ attemptedAt: now })
    .where(and(isChannel(guildId, id), isNull(foreignGuildChannels.attemptedAt)));
  return affectedRows === 1;
}

export async function saveForeignGuildChannel(
  db: Queryable,
  guildId: string,
  { id, ...changed }: Pick<Row, "id"> & Partial<Omit<Row, "id" | "guildId" | "foreignGuildId">>,
): Promise<void> {
  await db.update(foreignGuildChannels).set(changed).where(isChannel(guildId, id));
}

/** The channel is gone from Discord: what is made next has another number. */
export async function deleteForeignGuildChannel(db: Queryable, guildId: string, id: number): Promise<void> {
  await db.delete(foreignGuildChannels).where(isChannel(guildId, id));
}

const isChannel = (guildId: string, id: number) =>
  and(eq(foreignGuildChannels.guildId, guildId), eq(foreignGuildChannels.id, id));

/** A category of these channels. Its number stands in Discord's audit log. */
export type ForeignGuildCategory = { readonly id: number; readonly categoryId: string | null };

/** The oldest first. */
export async function listForeignGuildCategories(
  db: Queryable,
  guildId: string,
): Promise<readonly ForeignGuildCategory[]> {
  return await db
    .select({ id: foreignGuildCategories.id, categoryId: foreignGuildCategories.categoryId })
    .from(foreignGuildCategories)
    .where(eq(foreignGuildCategories.guildId, guildId))
    .orderBy(asc(foreignGuildCategories.id));
}

export async function createForeignGuildCategory(
  db: Queryable,
  guildId: string,
): Promise<ForeignGuildCategory> {
  const [row] = await db.insert(foreignGuildCategories).values({ guildId }).$returningId();
  if (!row) throw new Error("A row that was just written is not there");
  return { id: row.id, categoryId: null };
}

/** Notes that Discord is about to be asked for the category. False when it was asked before. */
export async function beginForeignGuildCategory(
  db: Queryable,
  guildId: string,
  { id, now }: Beginning,
): Promise<boolean> {
  const [{ affectedRows }] = await db
    .update(foreignGuildCategories)
    .set({ attemptedAt: now })
    .where(and(isCategory(guildId, id), isNull(foreignGuildCategories.attemptedAt)));
  return affectedRows === 1;
}

export async function saveForeignGuildCategory(
  db: Queryable,
  guildId: string,
  { id, categoryId }: { readonly id: number; readonly categoryId: string },
): Promise<void> {
  await db.update(foreignGuildCategories).set({ categoryId }).where(isCategory(guildId, id));
}

/** The category is gone from Discord. */
export async function deleteForeignGuildCategory(db: Queryable, guildId: string, id: number): Promise<void> {
  await db.delete(foreignGuildCategories).where(isCategory(guildId, id));
}

const isCategory = (guildId: string, id: number) =>
  and(eq(foreignGuildCategories.guildId, guildId), eq(foreignGuildCategories.id, id));
