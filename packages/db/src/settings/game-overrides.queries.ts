import {
  type Game,
  type GameOverrides,
  type GameProfile,
  noOverrides,
  profileOf,
  resolveProfile,
} from "@guildhall/core/games";
import { and, eq } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { getGuild } from "./settings.queries.ts";
import { gameOverrides } from "./settings.tables.ts";

/** What the guild plays otherwise than the profile of this game says. */
export async function getOverrides(db: Queryable, guildId: string, game: Game): Promise<GameOverrides> {
  const [row] = await db
    .select({ overrides: gameOverrides.overrides })
    .from(gameOverrides)
    .where(and(eq(gameOverrides.guildId, guildId), eq(gameOverrides.game, game)));
  // What was stored before a part was added lacks it.
  return { ...noOverrides, ...row?.overrides };
}

/** The game of the guild, as this guild plays it. */
export async function getGameProfile(db: Queryable, guildId: string): Promise<GameProfile> {
  const { game } = await getGuild(db, guildId);
  return resolveProfile(profileOf(game), await getOverrides(db, guildId, game));
}

export async function saveOverrides(
  tx: Transaction,
  guildId: string,
  { game, overrides }: { readonly game: Game; readonly overrides: GameOverrides },
): Promise<void> {
  await tx
    .insert(gameOverrides)
    .values({ guildId, game, overrides })
    .onDuplicateKeyUpdate({ set: { overrides } });
}
