import type { WarThing } from "@guildhall/core/groups";
import { and, asc, eq, ne, type SQL } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { warThings } from "./war-servers.tables.ts";

const columns = {
  thingId: warThings.id,
  kind: warThings.kind,
  number: warThings.number,
  discordId: warThings.discordId,
};

/** What the bot made in the war server, or is making. */
export async function listWarThings(
  db: Queryable,
  guildId: string,
  { warGuildId }: { readonly warGuildId: string },
): Promise<readonly WarThing[]> {
  return await db
    .select(columns)
    .from(warThings)
    .where(and(eq(warThings.guildId, guildId), eq(warThings.warGuildId, warGuildId)))
    .orderBy(asc(warThings.kind), asc(warThings.number));
}

/** What is left of war servers that the guild has no more. */
export async function listStrayWarThings(
  db: Queryable,
  guildId: string,
  { warGuildId }: { readonly warGuildId: string | undefined },
): Promise<readonly (WarThing & { readonly warGuildId: string })[]> {
  const isStray = warGuildId === undefined ? undefined : ne(warThings.warGuildId, warGuildId);
  return await db
    .select({ ...columns, warGuildId: warThings.warGuildId })
    .from(warThings)
    .where(and(eq(warThings.guildId, guildId), isStray));
}

type NewThing = Pick<WarThing, "kind" | "number"> & { readonly warGuildId: string };

/** Notes that something is about to be made, under a number that nothing had before. */
export async function createWarThing(db: Queryable, guildId: string, thing: NewThing): Promise<number> {
  const [row] = await db
    .insert(warThings)
    .values({ guildId, ...thing })
    .$returningId();
  if (!row) throw new Error("A row that was just written is not there");
  return row.id;
}

type Made = { readonly thingId: number; readonly discordId: string };

export async function saveWarThing(
  db: Queryable,
  guildId: string,
  { thingId, discordId }: Made,
): Promise<void> {
  await db.update(warThings).set({ discordId }).where(isThing(guildId, thingId));
}

export async function deleteWarThing(db: Queryable, guildId: string, thingId: number): Promise<void> {
  await db.delete(warThings).where(isThing(guildId, thingId));
}

const isThing = (guildId: string, thingId: number): SQL | undefined =>
  and(eq(warThings.guildId, guildId), eq(warThings.id, thingId));
