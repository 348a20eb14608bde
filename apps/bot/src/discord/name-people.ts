import type { MessageView } from "@guildhall/discord-views";
import { type Client, Routes } from "discord.js";

type Naming = {
  readonly channelId: string;
  readonly view: MessageView;
  /** Whom the message pings: nobody else, whoever else it names. */
  readonly userIds: readonly string[];
  /** No other message has it: what discord.js sends again after an error arrives once. At most 25 characters. */
  readonly nonce: string;
};

/** Writes into a channel or thread and pings just these people. */
export async function namePeople(
  client: Client<true>,
  { channelId, view: { content = "", embeds = [], components = [] }, userIds, nonce }: Naming,
): Promise<void> {
  const allowed_mentions = { parse: [], users: [...userIds] };
  await client.rest.post(Routes.channelMessages(channelId), {
    body: { content, embeds, components, nonce, enforce_nonce: true, allowed_mentions },
  });
}
