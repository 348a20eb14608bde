import type { ForeignGuild } from "@guildhall/core/diplomacy";
import type { Guild } from "@guildhall/core/settings";
import type { Tools } from "#bot/discord/tools.ts";
import { hashOfOverwrites, overwritesOf } from "./find-overwrites.ts";
import { listAdmitted, readEmbassy } from "./read-embassy.ts";

export type ReadyChannel = {
  readonly channelId: string;
  /** Contacts who see it. */
  readonly userIds: readonly string[];
};

/**
 * The channel of a foreign guild, once those see it who should and nobody else: whoever spoke for the guild once reads nothing new.
 * Undefined until then, and `diplomacy.channelReady` follows.
 */
export async function findReadyChannel(
  tools: Tools,
  guild: Guild,
  { foreignGuildId }: Pick<ForeignGuild, "foreignGuildId">,
): Promise<ReadyChannel | undefined> {
  const { guildId } = guild;
  const embassy = await readEmbassy(tools, guild);
  const row = embassy.channels.get(foreignGuildId);
  const userIds = listAdmitted(embassy, foreignGuildId);
  const botUserId = tools.client.user.id;
  const wanted = overwritesOf({ guildId, botUserId, roleIds: embassy.roleIds, userIds });
  const isReady = row?.overwritesHash === hashOfOverwrites(wanted);
  return row?.channelId && isReady ? { channelId: row.channelId, userIds } : undefined;
}
