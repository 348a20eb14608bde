import { Refusal } from "@guildhall/core";
import type { ForeignGuild } from "@guildhall/core/diplomacy";
import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { foreignGuilds } from "./diplomacy.tables.ts";

const columns = {
  foreignGuildId: foreignGuilds.id,
  name: foreignGuilds.name,
  tag: foreignGuilds.tag,
  server: foreignGuilds.server,
  note: foreignGuilds.note,
};

const isKept = (guildId: string) => and(eq(foreignGuilds.guildId, guildId), isNull(foreignGuilds.deletedAt));

const isForeignGuild = (guildId: string, foreignGuildId: number) =>
  and(isKept(guildId), eq(foreignGuilds.id, foreignGuildId));

/** By name. */
export async function listForeignGuilds(db: Queryable, guildId: string): Promise<readonly ForeignGuild[]> {
  return await db.select(columns).from(foreignGuilds).where(isKept(guildId)).orderBy(asc(foreignGuilds.name));
}

export async function findForeignGuild(
  db: Queryable,
  guildId: string,
  foreignGuildId: number,
): Promise<ForeignGuild | undefined> {
  const [found] = await db.select(columns).from(foreignGuilds).where(isForeignGuild(guildId, foreignGuildId));
  return found;
}

/** One that officers deleted among them: its channel is closed. */
export async function listForeignGuildsEver(
  db: Queryable,
  guildId: string,
): Promise<readonly (ForeignGuild & { readonly deletedAt: Temporal.Instant | null })[]> {
  return await db
    .select({ ...columns, deletedAt: foreignGuilds.deletedAt })
    .from(foreignGuilds)
    .where(eq(foreignGuilds.guildId, guildId));
}

/** Locks the foreign guild and with it its pacts and contacts. */
export async function lockForeignGuild(
  tx: Transaction,
  guildId: string,
  foreignGuildId: number,
): Promise<ForeignGuild> {
  const [found] = await tx
    .select(columns)
    .from(foreignGuilds)
    .where(isForeignGuild(guildId, foreignGuildId))
    .for("update");
  if (!found) throw new Refusal("diplomacy.guildNotFound");
  return found;
}

type Written = Omit<ForeignGuild, "foreignGuildId"> & {
  readonly foldedName: string;
  readonly notedByUserId: string | null;
};

export async function createForeignGuild(
  tx: Transaction,
  guildId: string,
  { now, ...written }: Written & { readonly now: Temporal.Instant },
): Promise<number> {
  const [row] = await tx
    .insert(foreignGuilds)
    .values({ guildId, ...written, addedAt: now })
    .$returningId();
  if (!row) throw new Error("A row that was just written is not there");
  return row.id;
}

/** Left out, whoever wrote the note stays. */
type Rewritten = Omit<Written, "notedByUserId"> &
  Partial<Pick<Written, "notedByUserId">> & { readonly foreignGuildId: number };

export async function saveForeignGuild(
  tx: Transaction,
  guildId: string,
  { foreignGuildId, ...written }: Rewritten,
): Promise<void> {
  await tx.update(foreignGuilds).set(written).where(isForeignGuild(guildId, foreignGuildId));
}

/** One that officers took off the list. */
export async function lockDeletedForeignGuild(
  tx: Transaction,
  guildId: string,
  foreignGuildId: number,
): Promise<ForeignGuild> {
  const isDeleted = and(isNamed(guildId, foreignGuildId), isNotNull(foreignGuilds.deletedAt));
  const [found] = await tx.select(columns).from(foreignGuilds).where(isDeleted).for("update");
  if (!found) throw new Refusal("diplomacy.guildNotFound");
  return found;
}

type Deleted = { readonly foreignGuildId: number; readonly deletedAt: Temporal.Instant | null };

/** Nobody sees it any more, and what names it stays; null puts it back. */
export async function saveForeignGuildDeleted(
  tx: Transaction,
  guildId: string,
  { foreignGuildId, deletedAt }: Deleted,
): Promise<void> {
  await tx.update(foreignGuilds).set({ deletedAt }).where(isNamed(guildId, foreignGuildId));
}

const isNamed = (guildId: string, foreignGuildId: number) =>
  and(eq(foreignGuilds.guildId, guildId), eq(foreignGuilds.id, foreignGuildId));
