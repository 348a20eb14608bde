import { type Actor, requireRight } from "@guildhall/core";
import type { LanguageChannel } from "@guildhall/core/announcements";
import { listLanguageChannels } from "@guildhall/db/announcements";
import type { Context } from "#use-cases/context.ts";

/** Which channel speaks which language, for those who read the settings. */
export async function viewLanguageChannels(
  { db }: Context,
  actor: Actor,
): Promise<readonly LanguageChannel[]> {
  requireRight(actor, "settings.view");
  return await listLanguageChannels(db, actor.guildId);
}
