import { type Actor, requireRight } from "@guildhall/core";
import { type ChangeGameInput, changeGuildGame, type Guild } from "@guildhall/core/settings";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { lockGuild, saveGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** The guild plays another game from now on. What was planned and earned stays as it is. */
export async function changeGame(
  { db, clock }: Context,
  actor: Actor,
  { game }: ChangeGameInput,
): Promise<Guild> {
  requireRight(actor, "settings.edit");
  return await transaction(db, async (tx) => {
    const guild = changeGuildGame(await lockGuild(tx, actor.guildId), game);
    await saveGuild(tx, guild);
    await recordFact(tx, { name: "settings.gameChanged", guildId: guild.guildId }, clock.now());
    return guild;
  });
}
