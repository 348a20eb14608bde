import { type Actor, Refusal, requireRight } from "@guildhall/core";
import { isUnderWay, newSetup } from "@guildhall/core/settings";
import { transaction } from "@guildhall/db";
import { deletePicks, findSetup, listPicks, lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** Takes back all that was picked and not confirmed. */
export async function forgetPicks({ db, clock }: Context, actor: Actor): Promise<void> {
  requireRight(actor, "settings.edit");
  const now = clock.now();
  await transaction(db, async (tx) => {
    await lockGuild(tx, actor.guildId);
    const setup = (await findSetup(tx, actor.guildId)) ?? newSetup;
    if (isUnderWay(setup, now)) throw new Refusal("settings.setupUnderWay");
    const picks = await listPicks(tx, actor.guildId);
    if (picks.length === 0) return;
    await deletePicks(tx, actor.guildId);
    const before = Object.fromEntries(picks.map(({ place, discordId }) => [place, discordId]));
    await recordAudit(tx, actor, { useCase: "settings.forgetPicks", target: { kind: "guild" }, before, now });
  });
}
