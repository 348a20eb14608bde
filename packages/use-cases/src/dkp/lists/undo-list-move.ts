import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { UndoListMoveInput } from "@guildhall/core/dkp";
import { transaction } from "@guildhall/db";
import { findLatestMove, lockList, saveMoveUndone, saveOrder } from "@guildhall/db/dkp";
import { listNamed } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { recordListChange } from "./record-list-change.ts";

/** The latest change of a list is taken back: everybody stands where they stood before. Again for the one before. */
export async function undoListMove(
  { db, clock }: Context,
  actor: Actor,
  { listId, number }: UndoListMoveInput,
): Promise<void> {
  requireRight(actor, "dkp.adjust");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    await lockList(tx, guildId, listId);
    const latest = await findLatestMove(tx, guildId, listId);
    if (latest?.number !== number) throw new Refusal("dkp.noMoveToUndo");
    // Whoever is no row of the roster any more has no place to come back to.
    const known = new Set((await listNamed(tx, guildId)).map(({ memberId }) => memberId));
    await saveOrder(tx, guildId, { listId, memberIds: latest.orderBefore.filter((id) => known.has(id)) });
    await saveMoveUndone(tx, guildId, { listId, number, undoneAt: now });
    await recordListChange(tx, actor, { useCase: "dkp.undoListMove", now });
  });
}
