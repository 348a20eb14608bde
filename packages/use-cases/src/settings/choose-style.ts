import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { ChooseStyleInput } from "@guildhall/core/settings";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { lockGuild, saveGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** Every setting follows another style from now on, those apart that the guild changed itself. */
export async function chooseStyle(
  { db, clock }: Context,
  actor: Actor,
  { style }: ChooseStyleInput,
): Promise<void> {
  requireRight(actor, "settings.edit");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const guild = await lockGuild(tx, guildId);
    if (guild.style === style) throw new Refusal("settings.unchanged");
    await saveGuild(tx, { ...guild, style });
    const [before, after] = [{ style: guild.style }, { style }];
    const target = { kind: "guild" } as const;
    await recordAudit(tx, actor, { useCase: "settings.chooseStyle", target, before, after, now });
    await recordFact(tx, { name: "settings.settingsChanged", guildId }, now);
  });
}
