import { type Actor, requireRight } from "@guildhall/core";
import { newSetup, type SetupProblem } from "@guildhall/core/settings";
import { transaction } from "@guildhall/db";
import { findSetup, lockGuild, saveSetup } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** Discord refuses what is being made, and trying again would not help: officers have to change something first. */
export async function stopSetup(
  { db, clock }: Context,
  actor: Actor,
  { problem }: { readonly problem: SetupProblem },
): Promise<void> {
  requireRight(actor, "settings.edit");
  await transaction(db, async (tx) => {
    await lockGuild(tx, actor.guildId);
    const setup = (await findSetup(tx, actor.guildId)) ?? newSetup;
    if (!setup.confirmedAt) return;
    await saveSetup(tx, actor.guildId, { ...setup, confirmedAt: null, problem });
    const [target, after] = [{ kind: "guild" } as const, { problem }];
    await recordAudit(tx, actor, { useCase: "settings.stopSetup", target, after, now: clock.now() });
  });
}
