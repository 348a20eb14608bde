import type { Actor } from "@guildhall/core";
import { type GameOverrides, type GameProfile, profileOf, resolveProfile } from "@guildhall/core/games";
import { getGuild, getOverrides } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

export type GameProfileView = {
  /** The game as this guild plays it. */
  readonly profile: GameProfile;
  /** The game as everybody else does. */
  readonly shipped: GameProfile;
  readonly overrides: GameOverrides;
};

/** What everybody in the guild may know of its game: classes and their roles, parties, events that are planned again and again. */
export async function viewGameProfile({ db }: Context, { guildId }: Actor): Promise<GameProfileView> {
  const { game } = await getGuild(db, guildId);
  const [shipped, overrides] = [profileOf(game), await getOverrides(db, guildId, game)];
  return { profile: resolveProfile(shipped, overrides), shipped, overrides };
}
