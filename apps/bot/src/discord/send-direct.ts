import type { MessageView } from "@guildhall/discord-views";
import { type APIChannel, type Client, DiscordAPIError, RESTJSONErrorCodes, Routes } from "discord.js";

/** What Discord says when nothing of ours reaches the person: closed messages, no server in common, no account any more. */
const refusals: readonly unknown[] = [
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
  RESTJSONErrorCodes.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds,
  RESTJSONErrorCodes.UnknownUser,
];

type DirectMessage = {
  readonly userId: string;
  readonly view: MessageView;
  /** No other message has it: what discord.js sends again after an error arrives once. At most 25 characters. */
  readonly nonce: string;
};

/** Writes to somebody directly. False when the person takes no messages of ours; every other failure is thrown. */
export async function sendDirect(
  client: Client<true>,
  { userId, view: { content = "", embeds = [], components = [] }, nonce }: DirectMessage,
): Promise<boolean> {
  try {
    const body = { recipient_id: userId };
    const channel = (await client.rest.post(Routes.userChannels(), { body })) as APIChannel;
    await client.rest.post(Routes.channelMessages(channel.id), {
      body: { content, embeds, components, nonce, enforce_nonce: true, allowed_mentions: { parse: [] } },
    });
    return true;
  } catch (error) {
    if (error instanceof DiscordAPIError && refusals.includes(error.code)) return false;
    throw error;
  }
}
