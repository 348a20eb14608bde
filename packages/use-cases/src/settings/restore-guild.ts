import { type Actor, requireRight } from "@guildhall/core";
import { type Guild, restoreGuild as restore } from "@guildhall/core/settings";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { lockGuild, saveGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** A guild that was reset is there again with everything that it had. */
export async function restoreGuild({ db, clock }: Context, actor: Actor): Promise<Guild> {
  requireRight(actor, "data.erase");
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const guild = restore(await lockGuild(tx, actor.guildId), now);
    await saveGuild(tx, guild);
    await recordAudit(tx, actor, { useCase: "settings.restoreGuild", target: { kind: "guild" }, now });
    await recordFact(tx, { name: "settings.guildRestored", guildId: guild.guildId }, now);
    return guild;
  });
}
