import { type Actor, requireRight } from "@guildhall/core";
import { isConnected } from "@guildhall/core/settings";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { lockGuild, saveGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** The bot was removed from a server. Nothing is deleted: it may come back. */
export async function disconnectGuild({ db, clock }: Context, actor: Actor): Promise<void> {
  requireRight(actor, "settings.edit");
  const now = clock.now();
  await transaction(db, async (tx) => {
    const guild = await lockGuild(tx, actor.guildId);
    if (!isConnected(guild)) return;
    await saveGuild(tx, { ...guild, disconnectedAt: now });
    await recordAudit(tx, actor, { useCase: "settings.disconnectGuild", target: { kind: "guild" }, now });
    await recordFact(tx, { name: "settings.guildDisconnected", guildId: guild.guildId }, now);
  });
}
