import { type Actor, Refusal, requireRight } from "@guildhall/core";
import { isUnderWay, newSetup } from "@guildhall/core/settings";
import { transaction } from "@guildhall/db";
import { deletePicks, findSetup, lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** Takes back all that was picked and not confirmed. */
export async function forgetPicks({ db, clock }: Context, actor: Actor): Promise<void> {
  requireRight(actor, "settings.edit");
  await transaction(db, async (tx) => {
    await lockGuild(tx, actor.guildId);
    const setup = (await findSetup(tx, actor.guildId)) ?? newSetup;
    if (isUnderWay(setup, clock.now())) throw new Refusal("settings.setupUnderWay");
    await deletePicks(tx, actor.guildId);
  });
}
