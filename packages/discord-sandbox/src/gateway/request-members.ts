import {
  GatewayDispatchEvents,
  type GatewayGuildMembersChunkDispatchData,
  GatewayIntentBits,
  type GatewayRequestGuildMembersData,
} from "discord-api-types/v10";
import { memberPayload } from "../world/payloads/member-payload.ts";
import type { Guild } from "../world/state/guild.ts";
import type { Member } from "../world/state/member.ts";
import type { World } from "../world/world.ts";
import { dispatchTo, type Session } from "./session.ts";

/** https://discord.com/developers/docs/events/gateway-events#guild-members-chunk */
const chunkSize = 1000;

/** Op 8 as it comes: the two forms that Discord knows, told apart by `user_ids`. */
type Ask = Pick<GatewayRequestGuildMembersData, "guild_id" | "nonce"> & {
  readonly limit?: number;
  readonly query?: string;
  readonly user_ids?: string | readonly string[];
};

function byPrefix(world: World, guild: Guild, ask: Ask): Member[] {
  const prefix = (ask.query ?? "").toLowerCase();
  const found = [...guild.members.values()].filter((member) => {
    const user = world.users.get(member.userId);
    const names = [member.nick, user?.username].filter((name) => name !== null && name !== undefined);
    return prefix === "" || names.some((name) => name.toLowerCase().startsWith(prefix));
  });
  return ask.limit ? found.slice(0, ask.limit) : found;
}

function byId(guild: Guild, userIds: readonly string[]): Member[] {
  return userIds.map((userId) => guild.members.get(userId)).filter((member) => member !== undefined);
}

/** All members need the members intent; by prefix at most 100 are given. */
function isAllowed(session: Session, ask: Ask): boolean {
  if (ask.user_ids !== undefined) return true;
  const hasMembersIntent = (session.intents & GatewayIntentBits.GuildMembers) !== 0;
  const asksForAll = !ask.query && !ask.limit;
  return hasMembersIntent || !asksForAll;
}

/** Answers op 8 with as many chunks as it takes, at least one. */
export function sendMembers(world: World, session: Session, ask: Ask): void {
  const guild = world.guilds.get(ask.guild_id);
  if (!guild || !isAllowed(session, ask)) return;
  const wanted = ask.user_ids === undefined ? undefined : [ask.user_ids].flat();
  const members = wanted ? byId(guild, wanted) : byPrefix(world, guild, ask);
  const missing = wanted?.filter((userId) => !guild.members.has(userId));
  const chunkCount = Math.max(1, Math.ceil(members.length / chunkSize));
  for (let index = 0; index < chunkCount; index += 1) {
    const chunk: GatewayGuildMembersChunkDispatchData = {
      guild_id: guild.id,
      members: members
        .slice(index * chunkSize, (index + 1) * chunkSize)
        .map((member) => memberPayload(world, member)),
      chunk_index: index,
      chunk_count: chunkCount,
      ...(ask.nonce ? { nonce: ask.nonce } : {}),
      ...(missing?.length ? { not_found: missing } : {}),
    };
    dispatchTo(session, GatewayDispatchEvents.GuildMembersChunk, JSON.stringify(chunk));
  }
}
