import { type ForeignGuild, slugOfGuild } from "@guildhall/core/diplomacy";
import type { Guild } from "@guildhall/core/settings";
import {
  type ChannelObstacle,
  createForeignGuildChannel,
  deleteForeignGuildChannel,
  type ForeignGuildChannel,
  listForeignGuildsEver,
  saveForeignGuildChannel,
} from "@guildhall/db/diplomacy";
import { noteChannelReady } from "@guildhall/use-cases/diplomacy";
import { Routes } from "discord.js";
import { unlessGone } from "#bot/discord/is-gone.ts";
import type { Tools } from "#bot/discord/tools.ts";
import { findObstacle, isChannelThere, makeForeignChannel } from "./find-or-make-channel.ts";
import { hashOfOverwrites, overwritesOf } from "./find-overwrites.ts";
import { type Embassy, listAdmitted, readEmbassy } from "./read-embassy.ts";

type Known = ForeignGuild & { readonly deletedAt: Temporal.Instant | null };

type Work = { readonly tools: Tools; readonly embassy: Embassy; readonly foreign: Known };

/**
 * Makes the channels of a guild for foreign ones as they should be, asking Discord only where something differs. Says what stands
 * in the way of new ones. Call it for one guild from one place at a time.
 */
export async function keepForeignChannels(tools: Tools, guild: Guild): Promise<ChannelObstacle | null> {
  const embassy = await readEmbassy(tools, guild);
  let obstacle: ChannelObstacle | null = null;
  for (const foreign of await listForeignGuildsEver(tools.context.db, guild.guildId)) {
    const work = { tools, embassy, foreign };
    const known = await keepKnown(work);
    // Where one cannot be made the others cannot be either: Discord is not asked for each.
    if (known === "missing") obstacle = await noteMissing(work, obstacle);
  }
  return obstacle;
}

/** Whether there is a channel, or none is needed; one that nobody deleted is made to look as it should. */
async function keepKnown(work: Work): Promise<"kept" | "missing"> {
  const { tools, embassy, foreign } = work;
  const { foreignGuildId, deletedAt } = foreign;
  const row = embassy.channels.get(foreignGuildId);
  const isWanted = deletedAt === null && (row !== undefined || embassy.contacts.has(foreignGuildId));
  if (row?.channelId && (await isChannelThere(tools, embassy, row.channelId))) {
    await dress(work, row, row.channelId);
    return "kept";
  }
  return isWanted ? "missing" : "kept";
}

async function noteMissing(work: Work, known: ChannelObstacle | null): Promise<ChannelObstacle | null> {
  const { tools, embassy, foreign } = work;
  const { db } = tools.context;
  const { guildId } = embassy.guild;
  const row = await findFreshRow(work);
  const obstacle = known ?? (await make(work, row));
  if (obstacle) await saveForeignGuildChannel(db, guildId, { id: row.id, obstacle, attemptedAt: null });
  else await noteChannelReady(tools.context, { kind: "system", guildId }, foreign);
  return obstacle;
}

/** Under its old number the bot would take a channel that somebody deleted for the one that it made. */
async function findFreshRow({ tools, embassy, foreign }: Work): Promise<ForeignGuildChannel> {
  const { db } = tools.context;
  const { guildId } = embassy.guild;
  const row = embassy.channels.get(foreign.foreignGuildId);
  if (row && row.channelId === null) return row;
  if (row) await deleteForeignGuildChannel(db, guildId, row.id);
  return await createForeignGuildChannel(db, guildId, foreign.foreignGuildId);
}

/** Null once it is there. */
async function make(work: Work, row: ForeignGuildChannel): Promise<ChannelObstacle | null> {
  const { tools, embassy, foreign } = work;
  const name = slugOfGuild(foreign);
  const overwrites = wantedOverwrites(work);
  try {
    const channelId = await makeForeignChannel(tools, embassy, { id: row.id, name, overwrites });
    const made = { channelId, name, overwritesHash: hashOfOverwrites(overwrites), obstacle: null };
    await saveForeignGuildChannel(tools.context.db, embassy.guild.guildId, { id: row.id, ...made });
    return null;
  } catch (error) {
    const obstacle = findObstacle(error);
    if (obstacle === undefined) throw error;
    return obstacle;
  }
}

const wantedOverwrites = ({ tools, embassy, foreign }: Work) =>
  overwritesOf({
    guildId: embassy.guild.guildId,
    botUserId: tools.client.user.id,
    roleIds: embassy.roleIds,
    userIds: foreign.deletedAt ? [] : listAdmitted(embassy, foreign.foreignGuildId),
    isClosed: foreign.deletedAt !== null,
  });

/** A name that officers gave it stays until the guild itself is called otherwise; who sees it is never theirs to say by hand. */
async function dress(work: Work, row: ForeignGuildChannel, channelId: string): Promise<void> {
  const { tools, embassy, foreign } = work;
  const { db } = tools.context;
  const { guildId } = embassy.guild;
  const name = slugOfGuild(foreign);
  const overwrites = wantedOverwrites(work);
  const overwritesHash = hashOfOverwrites(overwrites);
  const told = embassy.server.find((channel) => channel.channelId === channelId)?.overwrites;
  const isOpenRight =
    row.overwritesHash === overwritesHash && told && hashOfOverwrites(told) === overwritesHash;
  if (isOpenRight && row.name === name) return;
  const body = {
    ...(!isOpenRight && { permission_overwrites: overwrites }),
    ...(row.name !== name && { name }),
  };
  await tools.client.rest.patch(Routes.channel(channelId), { body }).catch(unlessGone);
  await saveForeignGuildChannel(db, guildId, { id: row.id, name, overwritesHash });
  await noteChannelReady(tools.context, { kind: "system", guildId }, foreign);
}
