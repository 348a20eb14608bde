import { type Actor, requireRight } from "@guildhall/core";
import { type Guild, type SwitchModuleInput, switchGuildModule } from "@guildhall/core/settings";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { lockGuild, saveGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** A module is switched on or off. What it holds stays, and is there again as soon as it is on. */
export async function switchModule(
  { db, clock }: Context,
  actor: Actor,
  input: SwitchModuleInput,
): Promise<Guild> {
  requireRight(actor, "settings.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const known = await lockGuild(tx, guildId);
    const guild = switchGuildModule(known, input);
    await saveGuild(tx, guild);
    const [before, after] = [{ modulesOff: known.modulesOff }, { modulesOff: guild.modulesOff }];
    const target = { kind: "guild" } as const;
    await recordAudit(tx, actor, { useCase: "settings.switchModule", target, before, after, now });
    await recordFact(tx, { name: "settings.modulesChanged", guildId }, now);
    return guild;
  });
}
