import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { CatalogueRunInput, UndoPlan } from "@guildhall/core/items";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import {
  deleteItems,
  findCatalogueRun,
  raiseCatalogueVersion,
  saveItems,
  saveRunUndone,
} from "@guildhall/db/items";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { prepareUndo } from "./prepare-undo.ts";

/**
 * Takes an import back: what it added is gone, what it changed is as before. What was changed since, or is in use, stays and is
 * told. Of two presses at once the second is refused.
 */
export async function undoCatalogueRun(
  { db, clock }: Context,
  actor: Actor,
  { runId }: CatalogueRunInput,
): Promise<UndoPlan> {
  requireRight(actor, "items.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const run = await findCatalogueRun(tx, guildId, runId);
    if (!run) throw new Refusal("items.runNotFound");
    const plan = await prepareUndo(tx, guildId, run);
    const { removed, restored } = plan;
    await deleteItems(
      tx,
      guildId,
      removed.map(({ itemId }) => itemId),
    );
    await saveItems(tx, guildId, { saved: restored.map(({ item, after }) => ({ ...item, ...after })), now });
    await saveRunUndone(tx, guildId, { runId, undoneAt: now });
    await raiseCatalogueVersion(tx, guildId, run.game);
    const target = { kind: "catalogueRun", id: runId } as const;
    const after = { goneCount: removed.length, changedCount: restored.length };
    await recordAudit(tx, actor, { useCase: "items.undoCatalogueRun", target, after, now });
    await recordFact(tx, { name: "items.catalogueChanged", guildId }, now);
    return plan;
  });
}
