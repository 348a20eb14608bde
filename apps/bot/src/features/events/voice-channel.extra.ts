import { isPartyVoiceOverdue, isVoiceOverdue } from "@guildhall/core/events";
import { findPlace, listChannels } from "@guildhall/db/settings";
import { type APIGuildVoiceChannel, AuditLogEvent, ChannelType, Routes } from "discord.js";
import { unlessGone } from "#bot/discord/is-gone.ts";
import { findMade, makeOnce } from "#bot/discord/make-once.ts";
import { type ExtraCraft, type ExtraWork, extraOf } from "./craft.extra.ts";

/**
 * A voice channel for one event or one of its parties, beside the guild's own. Nobody is thrown out of an event's soon after
 * the end; a party's goes by then.
 */
export const eventVoiceChannel: ExtraCraft = {
  async make(work, isFirstAttempt) {
    const parentId = await findCategory(work);
    const body = { name: nameOf(work), type: ChannelType.GuildVoice, parent_id: parentId };
    return await makeOnce(work.tools.client, { ...trace(work), body, isFirstAttempt });
  },
  findMade: async (work) => await findMade(work.tools.client, trace(work)),
  async mend(work, id) {
    const { rest } = work.tools.client;
    const { name } = (await rest.get(Routes.channel(id))) as APIGuildVoiceChannel;
    if (name !== nameOf(work)) await rest.patch(Routes.channel(id), { body: { name: nameOf(work) } });
    return true;
  },
  async remove({ tools, guild, event, party, now }, id) {
    const server = tools.client.guilds.cache.get(guild.guildId);
    if (!server?.available) return false;
    const isEmpty = !server.voiceStates.cache.some(({ channelId }) => channelId === id);
    const isOverdue = party ? isPartyVoiceOverdue(event, now) : isVoiceOverdue(event, now);
    if (!isEmpty && !isOverdue) return false;
    await tools.client.rest.delete(Routes.channel(id)).catch(unlessGone);
    return true;
  },
};

function trace(work: ExtraWork) {
  const route = Routes.guildChannels(work.guild.guildId);
  return { ...extraOf(work, "voiceChannel"), route, event: AuditLogEvent.ChannelCreate };
}

/** Where the guild's own voice channel stands. */
async function findCategory({ tools: { context }, guild: { guildId } }: ExtraWork): Promise<string | null> {
  const ownId = await findPlace(context.db, guildId, "voice");
  const channels = ownId ? await listChannels(context.db, guildId) : [];
  return channels.find(({ channelId }) => channelId === ownId)?.parentId ?? null;
}

const nameOf = ({ event, party }: ExtraWork) =>
  (party ? `${party.title} · ${event.title}` : event.title).slice(0, 100);
