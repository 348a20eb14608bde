import { createHash } from "node:crypto";
import type { ChannelOverwrite } from "@guildhall/core/settings";
import { OverwriteType, PermissionFlagsBits } from "discord.js";

const { ViewChannel, ReadMessageHistory, SendMessages, EmbedLinks } = PermissionFlagsBits;

const reads = ViewChannel | ReadMessageHistory;

/** Discord takes a hundred overwrites for a channel; contacts are ten at most. */
const mostRoles = 80;

type Admitted = {
  /** Also the id of `@everyone`. */
  readonly guildId: string;
  readonly botUserId: string;
  /** Roles of those who keep foreign guilds. */
  readonly roleIds: readonly string[];
  /** Contacts who are let in. */
  readonly userIds: readonly string[];
  /** The foreign guild is off the list: the channel can be read by officers, and nobody writes there. */
  readonly isClosed?: boolean;
};

export type Overwrite = ChannelOverwrite & { readonly type: OverwriteType };

/** Who sees the channel of a foreign guild: we, those who keep foreign guilds, whoever is let in, and nobody else. */
export function overwritesOf({ guildId, botUserId, roleIds, userIds, isClosed = false }: Admitted) {
  const overwrite = (id: string, type: OverwriteType, { allow = 0n, deny = 0n }): Overwrite => ({
    ...{ id, type, allow: String(allow), deny: String(deny) },
  });
  const officers = isClosed ? { allow: reads, deny: SendMessages } : { allow: reads | SendMessages };
  return [
    overwrite(guildId, OverwriteType.Role, { deny: ViewChannel }),
    overwrite(botUserId, OverwriteType.Member, { allow: reads | SendMessages | EmbedLinks }),
    ...roleIds.slice(0, mostRoles).map((id) => overwrite(id, OverwriteType.Role, officers)),
    ...userIds.map((id) => overwrite(id, OverwriteType.Member, { allow: reads | SendMessages })),
  ];
}

/** The same for the same overwrites, in whatever order they stand. */
export function hashOfOverwrites(overwrites: readonly ChannelOverwrite[]): string {
  const lines = overwrites.map(({ id, allow, deny }) => `${id} ${allow} ${deny}`).toSorted();
  return createHash("sha256").update(lines.join("\n")).digest("hex");
}
