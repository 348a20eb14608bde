import { type Actor, requireRight } from "@guildhall/core";
import { isConnected, planPurge } from "@guildhall/core/settings";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { enqueueJob } from "@guildhall/db/jobs";
import { findGuild, lockGuild, saveGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** The bot was removed from a server. Nothing is deleted for thirty days: it may come back. */
export async function disconnectGuild({ db, clock }: Context, actor: Actor): Promise<void> {
  requireRight(actor, "settings.edit");
  const now = clock.now();
  // A server that the bot leaves because its guild was purged has nothing left to note it in.
  if (!(await findGuild(db, actor.guildId))) return;
  await transaction(db, async (tx) => {
    const guild = await lockGuild(tx, actor.guildId);
    if (!isConnected(guild)) return;
    const gone = { ...guild, disconnectedAt: now };
    await saveGuild(tx, gone);
    for (const run of planPurge(gone)) await enqueueJob(tx, actor.guildId, run);
    await recordAudit(tx, actor, { useCase: "settings.disconnectGuild", target: { kind: "guild" }, now });
    await recordFact(tx, { name: "settings.guildDisconnected", guildId: guild.guildId }, now);
  });
}
