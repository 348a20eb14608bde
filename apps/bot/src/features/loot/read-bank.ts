import { type BankView, viewBank } from "@guildhall/use-cases/loot";
import type { DiscordRequest } from "#bot/discord/request.ts";
import { findReaderLanguage } from "../items/index.ts";

/** The guild's bank in the words of whoever asks. */
export async function readBank(request: DiscordRequest): Promise<BankView> {
  const { context, actor } = request;
  return await viewBank(context, actor, { language: findReaderLanguage(request) });
}
