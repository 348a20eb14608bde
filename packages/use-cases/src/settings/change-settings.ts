import { type Actor, requireRight } from "@guildhall/core";
import {
  type ChangeSettingsInput,
  changeGuildSettings,
  requireMayChoose,
  requireSeenSettings,
  resolveSettings,
} from "@guildhall/core/settings";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { deleteSetting, listChangedSettings, lockGuild, saveSetting } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** Some settings are other ones from now on, all of them or none. Null brings a setting back to what the style makes of it. */
export async function changeSettings(
  { db, clock }: Context,
  actor: Actor,
  { changes, seen }: ChangeSettingsInput,
): Promise<void> {
  requireRight(actor, "settings.edit");
  requireMayChoose(actor, changes);
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const { style } = await lockGuild(tx, guildId);
    const changed = await listChangedSettings(tx, guildId);
    requireSeenSettings(resolveSettings(style, changed), seen);
    const { toStore, before, after } = changeGuildSettings(style, changed, changes);
    for (const { key, value } of toStore) {
      if (value === null) await deleteSetting(tx, guildId, key);
      else await saveSetting(tx, guildId, { key, value });
    }
    const target = { kind: "guild" } as const;
    await recordAudit(tx, actor, { useCase: "settings.changeSettings", target, before, after, now });
    await recordFact(tx, { name: "settings.settingsChanged", guildId }, now);
  });
}
