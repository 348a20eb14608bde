import { type GuildPlace, type Place, places } from "@guildhall/core/settings";
import { and, eq } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { guildPlaces } from "./settings.tables.ts";

/** The places that the guild has, in their own order. */
export async function listPlaces(db: Queryable, guildId: string): Promise<readonly GuildPlace[]> {
  const found = await db
    .select({
      place: guildPlaces.place,
      discordId: guildPlaces.discordId,
      isMadeByUs: guildPlaces.isMadeByUs,
    })
    .from(guildPlaces)
    .where(eq(guildPlaces.guildId, guildId));
  return found.toSorted((one, other) => places.indexOf(one.place) - places.indexOf(other.place));
}

/** The channel or role that the guild uses for this; undefined until the guild is set up. */
export async function findPlace(db: Queryable, guildId: string, place: Place): Promise<string | undefined> {
  const [found] = await db
    .select({ discordId: guildPlaces.discordId })
    .from(guildPlaces)
    .where(and(eq(guildPlaces.guildId, guildId), eq(guildPlaces.place, place)));
  return found?.discordId;
}

export async function savePlace(tx: Transaction, guildId: string, place: GuildPlace): Promise<void> {
  const { discordId, isMadeByUs } = place;
  await tx
    .insert(guildPlaces)
    .values({ guildId, ...place })
    .onDuplicateKeyUpdate({ set: { discordId, isMadeByUs } });
}
