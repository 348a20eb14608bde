import { type Actor, requireRight } from "@guildhall/core";
import {
  describeServer,
  type GuildPlace,
  type PlaceObstacle,
  type ServerChannelKind,
} from "@guildhall/core/settings";
import { countPeopleOfRoles } from "@guildhall/db/members";
import { listPlaces } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { loadServer } from "./load-server.ts";

export type ChannelChoice = {
  readonly channelId: string;
  readonly name: string;
  readonly kind: ServerChannelKind;
  /** Name of the category that it stands under. */
  readonly category: string | null;
  /** Why the bot cannot use it; null when it can. */
  readonly obstacle: PlaceObstacle | null;
};

export type RoleChoice = {
  readonly roleId: string;
  readonly name: string;
  /** 0xRRGGBB; 0 is no colour. */
  readonly colour: number;
  readonly peopleCount: number;
  /** Why the bot cannot give it; null when it can. */
  readonly obstacle: PlaceObstacle | null;
};

/** What there is in the Discord server to choose from, in Discord's order, and what the guild uses of it. */
export type ServerView = {
  readonly channels: readonly ChannelChoice[];
  /** Without `@everyone`. */
  readonly roles: readonly RoleChoice[];
  readonly places: readonly GuildPlace[];
};

/** The channels and roles of the server as the bot last told them, for whoever picks some in the settings. */
export async function viewServer({ db }: Context, actor: Actor): Promise<ServerView> {
  requireRight(actor, "settings.view");
  const { guildId } = actor;
  const server = await loadServer(db, guildId);
  const now = describeServer(server);
  const counts = await countPeopleOfRoles(db, guildId);
  const names = new Map(server.channels.map(({ channelId, name }) => [channelId, name]));
  const obstacles = new Map(now.things.map(({ discordId, obstacle }) => [discordId, obstacle]));
  const obstacleOf = (discordId: string) => obstacles.get(discordId) ?? null;
  return {
    channels: server.channels.map(({ channelId, name, kind, parentId }) => ({
      channelId,
      name,
      kind,
      category: parentId === null ? null : (names.get(parentId) ?? null),
      obstacle: obstacleOf(channelId),
    })),
    roles: server.roles
      .filter(({ roleId }) => roleId !== guildId)
      .map(({ roleId, name, colour }) => ({
        roleId,
        name,
        colour,
        peopleCount: counts.get(roleId) ?? 0,
        obstacle: obstacleOf(roleId),
      })),
    places: await listPlaces(db, guildId),
  };
}
