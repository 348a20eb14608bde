import { type Actor, requireRight } from "@guildhall/core";
import { type ChangeRightsInput, changeRightsOf, type RightsHolder } from "@guildhall/core/settings";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { loadGrantee, loadRightsBoard, loadRightsEditor } from "./load-rights-board.ts";
import { saveGrantedRights } from "./save-granted-rights.ts";

type Change = ChangeRightsInput["changes"][number];

/** Roles and people may do more or less from now on: all of the changes, or none. */
export async function changeRights(
  { db, clock }: Context,
  actor: Actor,
  { changes }: ChangeRightsInput,
): Promise<void> {
  requireRight(actor, "rights.edit");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const guild = await lockGuild(tx, guildId);
    const board = await loadRightsBoard(tx, guildId);
    const editor = await loadRightsEditor(tx, actor, board);
    for (const { holder, own } of byHolder(changes)) {
      const grantee = await loadGrantee(tx, guildId, { ...holder, board });
      const rights = changeRightsOf(grantee, own, editor);
      const useCase = "settings.changeRights";
      await saveGrantedRights(tx, actor, { useCase, guild, grantee, changes: own, rights, now });
    }
    await recordFact(tx, { name: "settings.rightsChanged", guildId }, now);
  });
}

function byHolder(
  changes: readonly Change[],
): readonly { readonly holder: RightsHolder; readonly own: readonly Change[] }[] {
  const groups = Map.groupBy(changes, ({ kind, id }) => `${kind} ${id}`);
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    return first ? [{ holder: { kind: first.kind, id: first.id }, own }] : [];
  });
}
