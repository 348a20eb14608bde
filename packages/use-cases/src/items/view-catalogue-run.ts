import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type {
  CatalogueChange,
  CatalogueRun,
  CatalogueRunError,
  CatalogueRunInput,
  UndoPlan,
} from "@guildhall/core/items";
import { findCatalogueRun, listChangesOfRun } from "@guildhall/db/items";
import type { Context } from "#use-cases/context.ts";
import { isUndoable, prepareUndo } from "./prepare-undo.ts";

const mostChanges = 500;

export type CatalogueRunView = {
  readonly run: CatalogueRun;
  /** The first of them. */
  readonly errors: readonly CatalogueRunError[];
  readonly changes: readonly CatalogueChange[];
  /** What taking it back would do; null where it cannot be taken back. */
  readonly undo: UndoPlan | null;
};

/** One run: what it found, what it changed, what it could not read. */
export async function viewCatalogueRun(
  { db }: Context,
  actor: Actor,
  { runId }: CatalogueRunInput,
): Promise<CatalogueRunView> {
  requireRight(actor, "items.edit");
  const { guildId } = actor;
  const found = await findCatalogueRun(db, guildId, runId);
  if (!found) throw new Refusal("items.runNotFound");
  const { errors, ...run } = found;
  return {
    run,
    errors,
    changes: await listChangesOfRun(db, guildId, { runId, limit: mostChanges }),
    undo: isUndoable(run) ? await prepareUndo(db, guildId, run) : null,
  };
}
