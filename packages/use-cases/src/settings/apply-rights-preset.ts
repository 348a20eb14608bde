import { type Actor, Refusal, requireRight } from "@guildhall/core";
import {
  type ApplyRightsPresetInput,
  changeRightsOf,
  changesToPreset,
  listShownRights,
} from "@guildhall/core/settings";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { loadGrantee, loadRightsBoard, loadRightsEditor } from "./load-rights-board.ts";
import { saveGrantedRights } from "./save-granted-rights.ts";

/** A role or a person may do what a preset says, no more and no less; unless somebody changed their rights meanwhile. */
export async function applyRightsPreset(
  { db, clock }: Context,
  actor: Actor,
  { preset, seen, ...holder }: ApplyRightsPresetInput,
): Promise<void> {
  requireRight(actor, "rights.edit");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const guild = await lockGuild(tx, guildId);
    const board = await loadRightsBoard(tx, guildId);
    const grantee = await loadGrantee(tx, guildId, { ...holder, board });
    const shown = listShownRights(guild.modulesOff).filter((right) => grantee.rights.has(right));
    if (new Set(seen).symmetricDifference(new Set(shown)).size > 0)
      throw new Refusal("settings.rightsMoved", { name: grantee.name });
    const changes = changesToPreset(grantee.rights, preset, guild.modulesOff);
    if (changes.length === 0) return;
    const rights = changeRightsOf(grantee, changes, await loadRightsEditor(tx, actor, board));
    const useCase = "settings.applyRightsPreset";
    await saveGrantedRights(tx, actor, { useCase, guild, grantee, changes, rights, now });
    await recordFact(tx, { name: "settings.rightsChanged", guildId }, now);
  });
}
