import type { GuildEvent } from "@guildhall/core/events";
import { type Guild, seesChannel } from "@guildhall/core/settings";
import type { Queryable } from "@guildhall/db";
import { listPeopleOfRoles } from "@guildhall/db/members";
import { findPlace, listChannels, listRoles } from "@guildhall/db/settings";

/** Who sees the channel in which an event is announced, as far as the bot has heard of the server. */
export async function loadSight(
  db: Queryable,
  { guildId, ownerId }: Pick<Guild, "guildId" | "ownerId">,
  { rules }: Pick<GuildEvent, "rules">,
): Promise<(userId: string) => boolean> {
  const channelId = rules.channelId ?? (await findPlace(db, guildId, "events"));
  const channel = (await listChannels(db, guildId)).find((one) => one.channelId === channelId);
  const roles = await listRoles(db, guildId);
  const everyone = roles.filter(({ roleId }) => roleId === guildId);
  // Nobody is left out for what was not heard yet.
  if (!channel || everyone.length === 0) return () => true;
  const roleIds = roles.map(({ roleId }) => roleId);
  const held = Map.groupBy(await listPeopleOfRoles(db, guildId, roleIds), ({ userId }) => userId);
  return (userId) => {
    const ownIds = new Set(held.get(userId)?.map(({ roleId }) => roleId));
    const own = roles.filter(({ roleId }) => ownIds.has(roleId));
    return userId === ownerId || seesChannel(channel, { guildId, userId, roles: [...everyone, ...own] });
  };
}
