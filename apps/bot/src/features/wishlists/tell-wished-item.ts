import { viewItem } from "@guildhall/use-cases/items";
import { escapeMarkdown } from "discord.js";
import type { DiscordRequest } from "#bot/discord/request.ts";
import { findReaderLanguage, tellItemName } from "#bot/features/items/index.ts";

/** What an item is called for whoever reads. */
export async function tellWishedItem(request: DiscordRequest, itemId: number): Promise<string> {
  const { context, actor, t } = request;
  const language = findReaderLanguage(request);
  const { shown } = await viewItem(context, actor, { itemId, language });
  return escapeMarkdown(tellItemName(t, shown));
}
