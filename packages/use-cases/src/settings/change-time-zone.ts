import { type Actor, requireRight } from "@guildhall/core";
import { type ChangeTimeZoneInput, changeGuildTimeZone, type Guild } from "@guildhall/core/settings";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { lockGuild, saveGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** The guild's clock hangs elsewhere from now on. What somebody typed may be a name in any case, or only a city. */
export async function changeTimeZone(
  { db, clock }: Context,
  actor: Actor,
  { timeZone }: ChangeTimeZoneInput,
): Promise<Guild> {
  requireRight(actor, "settings.edit");
  return await transaction(db, async (tx) => {
    const guild = changeGuildTimeZone(await lockGuild(tx, actor.guildId), timeZone);
    await saveGuild(tx, guild);
    await recordFact(tx, { name: "settings.timeZoneChanged", guildId: guild.guildId }, clock.now());
    return guild;
  });
}
