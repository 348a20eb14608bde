import { type Actor, requireRight } from "@guildhall/core";
import type { PartyPresetInput } from "@guildhall/core/groups";
import { transaction } from "@guildhall/db";
import { deletePartyPreset as deletePreset, getPartyPreset } from "@guildhall/db/groups";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** Forgets a preset. Parties that were made by it stay. */
export async function deletePartyPreset(
  { db, clock }: Context,
  actor: Actor,
  { presetId }: PartyPresetInput,
): Promise<void> {
  requireRight(actor, "groups.edit");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const { setting } = await getPartyPreset(tx, guildId, presetId);
    await deletePreset(tx, guildId, presetId);
    const before = { partyCount: setting.parties.length };
    await recordAudit(tx, actor, {
      useCase: "groups.deletePartyPreset",
      target: { kind: "guild" },
      before,
      now,
    });
  });
}
