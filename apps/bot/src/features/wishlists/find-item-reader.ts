import type { ItemLanguage } from "@guildhall/core/items";
import type { Translate } from "@guildhall/i18n";
import type { DiscordRequest } from "#bot/discord/request.ts";
import { findReaderLanguage } from "#bot/features/items/index.ts";

/** Whoever reads: sentences in one language, names of items in the same or in another. */
export type ItemReader = { readonly t: Translate; readonly itemLanguage: ItemLanguage };

export function findItemReader(request: DiscordRequest): ItemReader {
  return { t: request.t, itemLanguage: findReaderLanguage(request) };
}
