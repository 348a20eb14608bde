import { findMessage, type OwnMessage } from "@guildhall/db/messages";
import { eventMessageKinds } from "@guildhall/use-cases/events";
import {
  type APIThreadChannel,
  DiscordAPIError,
  RESTJSONErrorCodes,
  Routes,
  ThreadAutoArchiveDuration,
} from "discord.js";
import { unlessGone } from "#bot/discord/is-gone.ts";
import type { ExtraCraft, ExtraWork } from "./craft.extra.ts";

/** Where people talk about an event, below its card. Closed afterwards, and never deleted: people wrote in it. */
export const eventThread: ExtraCraft = {
  async make(work) {
    const card = await findCard(work);
    // A card in a forum begins a post, which is a thread already.
    if (!card?.messageId || card.messageId === card.channelId) return undefined;
    return await openThread(work, card.channelId, card.messageId);
  },
  async findMade(work) {
    const card = await findCard(work);
    const thread = card?.messageId ? await findThread(work, card.messageId).catch(unlessGone) : undefined;
    return thread?.id;
  },
  async mend(work, threadId) {
    const { name, thread_metadata } = await findThread(work, threadId);
    const wanted = nameOf(work);
    if (name !== wanted && !thread_metadata?.archived)
      await work.tools.client.rest.patch(Routes.channel(threadId), { body: { name: wanted } });
    return true;
  },
  async remove({ tools }, threadId) {
    const body = { archived: true, locked: true };
    await tools.client.rest.patch(Routes.channel(threadId), { body }).catch(unlessGone);
    return true;
  },
};

/** A message has one thread at most, which has its id: asked twice, Discord says so. */
async function openThread(work: ExtraWork, channelId: string, messageId: string): Promise<string> {
  const body = { name: nameOf(work), auto_archive_duration: ThreadAutoArchiveDuration.OneWeek };
  try {
    await work.tools.client.rest.post(Routes.threads(channelId, messageId), { body });
  } catch (error) {
    if (!isThere(error)) throw error;
  }
  return messageId;
}

function isThere(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage;
}

async function findCard({ tools, guild, event }: ExtraWork): Promise<OwnMessage | undefined> {
  const card = { kind: eventMessageKinds.card, subjectId: event.eventId, variant: "" };
  return await findMessage(tools.context.db, guild.guildId, card);
}

async function findThread({ tools }: ExtraWork, threadId: string): Promise<APIThreadChannel> {
  return (await tools.client.rest.get(Routes.channel(threadId))) as APIThreadChannel;
}

const nameOf = ({ event }: ExtraWork) => event.title.slice(0, 100);
