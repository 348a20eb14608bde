import { type Actor, requireRight } from "@guildhall/core";
import { type ChangeLanguageInput, changeGuildLanguage, type Guild } from "@guildhall/core/settings";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { lockGuild, saveGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** The guild is spoken to in another language from now on, by the bot and on the dashboard. */
export async function changeLanguage(
  { db, clock }: Context,
  actor: Actor,
  { language }: ChangeLanguageInput,
): Promise<Guild> {
  requireRight(actor, "settings.edit");
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const known = await lockGuild(tx, actor.guildId);
    const guild = changeGuildLanguage(known, language);
    await saveGuild(tx, guild);
    const [before, after] = [{ language: known.language }, { language: guild.language }];
    await recordAudit(tx, actor, {
      useCase: "settings.changeLanguage",
      target: { kind: "guild" },
      before,
      after,
      now,
    });
    await recordFact(tx, { name: "settings.languageChanged", guildId: guild.guildId }, now);
    return guild;
  });
}
