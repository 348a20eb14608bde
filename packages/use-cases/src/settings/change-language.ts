import { type Actor, requireRight } from "@guildhall/core";
import { type ChangeLanguageInput, changeGuildLanguage, type Guild } from "@guildhall/core/settings";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { lockGuild, saveGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** The guild is spoken to in another language from now on, by the bot and on the dashboard. */
export async function changeLanguage(
  { db, clock }: Context,
  actor: Actor,
  { language }: ChangeLanguageInput,
): Promise<Guild> {
  requireRight(actor, "settings.edit");
  return await transaction(db, async (tx) => {
    const guild = changeGuildLanguage(await lockGuild(tx, actor.guildId), language);
    await saveGuild(tx, guild);
    await recordFact(tx, { name: "settings.languageChanged", guildId: guild.guildId }, clock.now());
    return guild;
  });
}
