import { type Actor, requireRight } from "@guildhall/core";
import { newSetup, type SetupProblem } from "@guildhall/core/settings";
import { transaction } from "@guildhall/db";
import { findSetup, lockGuild, saveSetup } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** Discord refuses what is being made, and trying again would not help: officers have to change something first. */
export async function stopSetup(
  { db }: Context,
  actor: Actor,
  { problem }: { readonly problem: SetupProblem },
): Promise<void> {
  requireRight(actor, "settings.edit");
  await transaction(db, async (tx) => {
    await lockGuild(tx, actor.guildId);
    const setup = (await findSetup(tx, actor.guildId)) ?? newSetup;
    if (setup.confirmedAt) await saveSetup(tx, actor.guildId, { ...setup, confirmedAt: null, problem });
  });
}
