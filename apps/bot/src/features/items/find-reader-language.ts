import { findItemLanguage, type ItemLanguage } from "@guildhall/core/items";
import type { DiscordRequest } from "#bot/discord/request.ts";

type Reader = Pick<DiscordRequest, "actor" | "locale" | "language">;

/** In which language somebody reads names of items: as chosen here, else as the person's Discord speaks. */
export function findReaderLanguage({ actor, locale, language }: Reader): ItemLanguage {
  return actor.language ?? findItemLanguage(locale) ?? language;
}
