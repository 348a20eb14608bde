import { type Actor, requireRight } from "@guildhall/core";
import { type Guild, planPurge, type ResetGuildInput, resetGuild as reset } from "@guildhall/core/settings";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { enqueueJob } from "@guildhall/db/jobs";
import { lockGuild, saveGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** From now on nobody sees anything of the guild. It can be restored for thirty days; then everything of it is deleted. */
export async function resetGuild(
  { db, clock }: Context,
  actor: Actor,
  { name }: ResetGuildInput,
): Promise<Guild> {
  requireRight(actor, "data.erase");
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const known = await lockGuild(tx, actor.guildId);
    const guild = reset(known, name, now);
    if (known.resetAt) return known;
    await saveGuild(tx, guild);
    for (const run of planPurge(guild)) await enqueueJob(tx, guild.guildId, run);
    await recordAudit(tx, actor, { useCase: "settings.resetGuild", target: { kind: "guild" }, now });
    await recordFact(tx, { name: "settings.guildReset", guildId: guild.guildId }, now);
    return guild;
  });
}
