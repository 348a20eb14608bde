import {
  beginForeignGuildCategory,
  beginForeignGuildChannel,
  type ChannelObstacle,
  createForeignGuildCategory,
  deleteForeignGuildCategory,
  listForeignGuildCategories,
  saveForeignGuildCategory,
} from "@guildhall/db/diplomacy";
import { translatorFor } from "@guildhall/i18n";
import { AuditLogEvent, ChannelType, DiscordAPIError, RESTJSONErrorCodes, Routes } from "discord.js";
import { unlessGone } from "#bot/discord/is-gone.ts";
import { makeOnce } from "#bot/discord/make-once.ts";
import type { Tools } from "#bot/discord/tools.ts";
import { type Overwrite, overwritesOf } from "./find-overwrites.ts";
import type { Embassy } from "./read-embassy.ts";

/** Discord's limit. */
const mostInCategory = 50;

type NewChannel = { readonly id: number; readonly name: string; readonly overwrites: readonly Overwrite[] };

/** Makes the channel, once, in a category that has room, and answers its id. */
export async function makeForeignChannel(
  tools: Tools,
  embassy: Embassy,
  { id, name, overwrites }: NewChannel,
): Promise<string> {
  const { db, clock } = tools.context;
  const { guildId } = embassy.guild;
  const parent_id = await findRoom(tools, embassy);
  const isFirstAttempt = await beginForeignGuildChannel(db, guildId, { id, now: clock.now() });
  return await makeOnce(tools.client, {
    ...trace(guildId, `Guildhall diplomacy ${id}`),
    body: { name, type: ChannelType.GuildText, parent_id, permission_overwrites: overwrites },
    isFirstAttempt,
  });
}

const trace = (guildId: string, mark: string) => ({
  ...{ guildId, mark, route: Routes.guildChannels(guildId), event: AuditLogEvent.ChannelCreate },
});

/** A category with room; a new one where all are full, or somebody deleted them. */
async function findRoom(tools: Tools, embassy: Embassy): Promise<string> {
  const { db } = tools.context;
  const { guildId } = embassy.guild;
  const known = await listForeignGuildCategories(db, guildId);
  for (const { id, categoryId } of known) {
    if (categoryId === null) continue;
    if (!(await isChannelThere(tools, embassy, categoryId)))
      await deleteForeignGuildCategory(db, guildId, id);
    else if (countChildren(tools, guildId, categoryId) < mostInCategory) return categoryId;
  }
  const begun = known.find(({ categoryId }) => categoryId === null);
  return await makeCategory(tools, embassy, begun ?? (await createForeignGuildCategory(db, guildId)));
}

function countChildren({ client }: Tools, guildId: string, categoryId: string): number {
  const channels = client.guilds.cache.get(guildId)?.channels.cache;
  return channels?.filter((channel) => channel.parentId === categoryId && !channel.isThread()).size ?? 0;
}

async function makeCategory(
  tools: Tools,
  { guild: { guildId, language }, roleIds }: Embassy,
  { id }: { readonly id: number },
): Promise<string> {
  const { db, clock } = tools.context;
  const isFirstAttempt = await beginForeignGuildCategory(db, guildId, { id, now: clock.now() });
  const overwrites = overwritesOf({ guildId, botUserId: tools.client.user.id, roleIds, userIds: [] });
  const categoryId = await makeOnce(tools.client, {
    ...trace(guildId, `Guildhall embassies ${id}`),
    body: {
      name: translatorFor(language)("diplomacy.channel.category"),
      type: ChannelType.GuildCategory,
      permission_overwrites: overwrites,
    },
    isFirstAttempt,
  });
  await saveForeignGuildCategory(db, guildId, { id, categoryId });
  return categoryId;
}

/** What Discord told may be late: it is asked about what it did not tell of. */
export async function isChannelThere(
  { client }: Tools,
  { server }: Pick<Embassy, "server">,
  channelId: string,
): Promise<boolean> {
  if (server.some((channel) => channel.channelId === channelId)) return true;
  const found = await client.rest.get(Routes.channel(channelId)).catch(unlessGone);
  return found !== undefined;
}

const obstacles: Readonly<Partial<Record<number | string, ChannelObstacle>>> = {
  [RESTJSONErrorCodes.MaximumNumberOfGuildChannelsReached]: "serverFull",
  [RESTJSONErrorCodes.MissingPermissions]: "notAllowed",
  [RESTJSONErrorCodes.MissingAccess]: "notAllowed",
};

/** Why Discord takes no channel, where officers can do something about it. */
export function findObstacle(error: unknown): ChannelObstacle | undefined {
  return error instanceof DiscordAPIError ? obstacles[error.code] : undefined;
}
