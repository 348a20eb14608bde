import { randomBytes } from "node:crypto";
import {
  ApplicationFlags,
  GatewayCloseCodes,
  GatewayDispatchEvents,
  type GatewayIdentifyData,
  GatewayIntentBits,
  type GatewayReadyDispatchData,
} from "discord-api-types/v10";
import { getBot } from "../world/lookup.ts";
import { guildCreatePayload, unavailableGuildPayload } from "../world/payloads/guild-payload.ts";
import { userPayload } from "../world/payloads/user-payload.ts";
import type { Application } from "../world/state/application.ts";
import type { Guild } from "../world/state/guild.ts";
import type { World } from "../world/world.ts";
import { type Connection, closeWith, invalidate } from "./connection.ts";
import type { GatewayContext } from "./gateway.ts";
import { areIntentsAllowed, isIntentSet } from "./intents.ts";
import { dispatchTo, isOnShard, type Session } from "./session.ts";

/** https://discord.com/developers/docs/events/gateway#sharding : a shard may hold at most 2,500 guilds. */
const guildsPerShard = 2500;

export function isBotToken(world: World, token: unknown): boolean {
  return typeof token === "string" && token.replace(/^Bot /, "") === world.application.token;
}

/** What the application was approved for, as its flags say it. */
export function applicationFlags({ privilegedIntents }: Application): number {
  return (
    (privilegedIntents.members ? ApplicationFlags.GatewayGuildMembersLimited : 0) |
    (privilegedIntents.presences ? ApplicationFlags.GatewayPresenceLimited : 0) |
    (privilegedIntents.messageContent ? ApplicationFlags.GatewayMessageContentLimited : 0)
  );
}

function isShard(shard: unknown): shard is [number, number] {
  if (!Array.isArray(shard) || shard.length !== 2) return false;
  return shard.every(Number.isInteger) && shard[0] >= 0 && shard[0] < shard[1];
}

function botGuilds(world: World): Guild[] {
  return [...world.guilds.values()].filter((guild) => guild.members.has(world.application.botUserId));
}

function findFault(world: World, data: GatewayIdentifyData): GatewayCloseCodes | undefined {
  if (!isBotToken(world, data.token)) return GatewayCloseCodes.AuthenticationFailed;
  if (!isShard(data.shard ?? [0, 1])) return GatewayCloseCodes.InvalidShard;
  if (!isIntentSet(data.intents)) return GatewayCloseCodes.InvalidIntents;
  if (!areIntentsAllowed(data.intents, world.application.privilegedIntents))
    return GatewayCloseCodes.DisallowedIntents;
  const isCrowded = botGuilds(world).length > guildsPerShard * (data.shard?.[1] ?? 1);
  return isCrowded ? GatewayCloseCodes.ShardingRequired : undefined;
}

/** Opens a session: READY, then one GUILD_CREATE for each guild of the shard. Closes the line when it may not. */
export function identify(
  context: GatewayContext,
  connection: Connection,
  data: GatewayIdentifyData,
): Session | undefined {
  const { world } = context;
  const fault = findFault(world, data);
  if (fault !== undefined) {
    closeWith(connection, fault);
    return undefined;
  }
  const [shardId, shardCount] = data.shard ?? [0, 1];
  if (context.hasRateLimits && !context.identifyLimit.admit(shardId, connection)) {
    invalidate(connection, { isResumable: false });
    return undefined;
  }
  world.application.sessionStartsLeft -= 1;
  if (data.compress) connection.compressPackets();
  const id = randomBytes(16).toString("hex");
  const session: Session = { id, shardId, shardCount, intents: data.intents, seq: 0, kept: [], connection };
  const guilds = botGuilds(world).filter((guild) => isOnShard(session, guild.id));
  dispatchTo(session, GatewayDispatchEvents.Ready, JSON.stringify(readyData(world, session, guilds)));
  if (session.intents & GatewayIntentBits.Guilds) sendGuilds(world, session, guilds);
  context.sessions.set(session.id, session);
  return session;
}

function readyData(world: World, session: Session, guilds: readonly Guild[]): GatewayReadyDispatchData {
  const flags = applicationFlags(world.application);
  return {
    v: 10,
    user: { ...userPayload(getBot(world)), verified: true, mfa_enabled: true, email: null },
    guilds: guilds.map(unavailableGuildPayload),
    session_id: session.id,
    resume_gateway_url: world.gatewayUrl,
    shard: [session.shardId, session.shardCount],
    application: { id: world.application.id, flags, flags_new: String(flags) },
  };
}

function sendGuilds(world: World, session: Session, guilds: readonly Guild[]): void {
  const withPresences = (session.intents & GatewayIntentBits.GuildPresences) !== 0;
  for (const guild of guilds.filter((each) => each.isAvailable)) {
    const payload = guildCreatePayload(world, guild, { withPresences });
    dispatchTo(session, GatewayDispatchEvents.GuildCreate, JSON.stringify(payload));
  }
}
