import { defaultGame } from "../games/index.ts";
import type { Language } from "../languages.ts";
import type { Guild } from "./guild.ts";
import { defaultStyle } from "./style.ts";

/** What Discord says of a server that the bot is in. */
export type DiscordServer = {
  readonly guildId: string;
  readonly name: string;
  readonly iconHash: string | null;
  readonly ownerId: string;
  /** Where Discord puts who is silent for long. */
  readonly afkChannelId: string | null;
  /** What the server itself speaks; only a new guild takes it over. */
  readonly language: Language;
};

/** A server that we never saw, as a guild that is not connected yet. */
export function newGuild(server: DiscordServer, now: Temporal.Instant): Guild {
  return {
    ...server,
    timeZone: "UTC",
    game: defaultGame,
    inGameName: null,
    inGameServer: null,
    rules: null,
    style: defaultStyle,
    modulesOff: [],
    connectedAt: now,
    disconnectedAt: now,
    resetAt: null,
  };
}

/** The guild with Discord's news, and with what its officers chose. One that was not connected is from now on. */
export function connectServer(guild: Guild, server: DiscordServer, now: Temporal.Instant): Guild {
  const { language: _onlyForNewGuilds, ...news } = server;
  const connectedAt = isConnected(guild) ? guild.connectedAt : now;
  return { ...guild, ...news, connectedAt, disconnectedAt: null };
}

export function isConnected({ disconnectedAt }: Guild): boolean {
  return disconnectedAt === null;
}

/** Whether people see anything of the guild: the bot is in its server, and nobody took it away. */
export function isOpen(guild: Guild): boolean {
  return isConnected(guild) && guild.resetAt === null;
}
