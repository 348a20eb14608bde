import { findOwnMessage, markMessageDeleted, type OwnMessage } from "@guildhall/db/messages";
import { type APIChannel, ChannelType, Routes } from "discord.js";
import { unlessGone } from "#bot/discord/is-gone.ts";
import { onFact } from "#bot/discord/on-fact.ts";
import type { Tools } from "#bot/discord/tools.ts";

/**
 * The post of a leave, or the talk with the officers, of somebody who was erased. The whole thread goes, which is named after
 * the person and holds what the person wrote; of a direct message, the message.
 */
export const onMessageErased = onFact({
  name: "erased-message",
  facts: ["privacy.messageErased"],
  subject: ({ ownMessageId }) => ownMessageId,
  async run(tools, { guildId, ownMessageId }) {
    const { db, clock } = tools.context;
    const message = await findOwnMessage(db, guildId, ownMessageId);
    if (!message) return;
    try {
      await deleteInDiscord(tools, message);
    } catch (error) {
      unlessGone(error);
    }
    await markMessageDeleted(db, guildId, { id: ownMessageId, now: clock.now() });
  },
});

async function deleteInDiscord({ client }: Tools, { channelId, messageId }: OwnMessage): Promise<void> {
  const { type } = (await client.rest.get(Routes.channel(channelId))) as APIChannel;
  const isThread = type === ChannelType.PublicThread || type === ChannelType.PrivateThread;
  // A message that was never posted stands under the forum, which must stay.
  if (isThread) await client.rest.delete(Routes.channel(channelId));
  else if (messageId) await client.rest.delete(Routes.channelMessage(channelId, messageId));
}
