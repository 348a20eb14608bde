import { type Actor, type Language, requireRight } from "@guildhall/core";
import { type ProposedRank, proposeRanks } from "@guildhall/core/members";
import { describeServer, type PlaceObstacle } from "@guildhall/core/settings";
import { getGameProfile, getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { loadServer } from "#use-cases/settings/load-server.ts";
import { findRankChanger } from "./find-rank-changer.ts";

export type RankRole = {
  readonly roleId: string;
  readonly name: string;
  /** 0xRRGGBB; 0 is no colour. */
  readonly colour: number;
  /** Why the bot cannot give it; null when it can. */
  readonly obstacle: PlaceObstacle | null;
};

export type RankChoices = {
  /** Of the game, for a guild that begins. */
  readonly proposed: readonly ProposedRank[];
  /** The guild's: what is written for all is written in it. */
  readonly language: Language;
  /** Without `@everyone`, from the highest. */
  readonly roles: readonly RankRole[];
  /** A role can carry rights: only whoever manages the server ties one to a rank. */
  readonly canTieRoles: boolean;
};

/** What there is to choose from when ranks are edited. */
export async function viewRankChoices({ db }: Context, actor: Actor): Promise<RankChoices> {
  requireRight(actor, "ranks.edit");
  const { guildId } = actor;
  const server = await loadServer(db, guildId);
  const { things } = describeServer(server);
  const obstacles = new Map(things.map(({ discordId, obstacle }) => [discordId, obstacle]));
  return {
    proposed: proposeRanks(await getGameProfile(db, guildId)),
    language: (await getGuild(db, guildId)).language,
    roles: server.roles
      .filter(({ roleId }) => roleId !== guildId)
      .map(({ roleId, name, colour }) => ({
        roleId,
        name,
        colour,
        obstacle: obstacles.get(roleId) ?? null,
      })),
    canTieRoles: (await findRankChanger(db, actor)).managesServer,
  };
}
