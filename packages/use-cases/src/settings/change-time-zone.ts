import { type Actor, requireRight } from "@guildhall/core";
import { type ChangeTimeZoneInput, changeGuildTimeZone, type Guild } from "@guildhall/core/settings";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { lockGuild, saveGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** The guild's clock hangs elsewhere from now on. What somebody typed may be a name in any case, or only a city. */
export async function changeTimeZone(
  { db, clock }: Context,
  actor: Actor,
  { timeZone }: ChangeTimeZoneInput,
): Promise<Guild> {
  requireRight(actor, "settings.edit");
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const known = await lockGuild(tx, actor.guildId);
    const guild = changeGuildTimeZone(known, timeZone);
    await saveGuild(tx, guild);
    const [before, after] = [{ timeZone: known.timeZone }, { timeZone: guild.timeZone }];
    await recordAudit(tx, actor, {
      useCase: "settings.changeTimeZone",
      target: { kind: "guild" },
      before,
      after,
      now,
    });
    await recordFact(tx, { name: "settings.timeZoneChanged", guildId: guild.guildId }, now);
    return guild;
  });
}
