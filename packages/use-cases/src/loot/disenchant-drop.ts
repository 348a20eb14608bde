import { type Actor, requireRight } from "@guildhall/core";
import type { DropInput } from "@guildhall/core/loot";
import { transaction } from "@guildhall/db";
import type { Context } from "#use-cases/context.ts";
import { changeDrop } from "./change-drop.ts";

/** Nobody wants it: the drop was taken apart in the game. */
export async function disenchantDrop(
  { db, clock }: Context,
  actor: Actor,
  { dropId }: DropInput,
): Promise<void> {
  requireRight(actor, "loot.award");
  await transaction(db, async (tx) => {
    await changeDrop(tx, actor, {
      useCase: "loot.disenchantDrop",
      dropId,
      move: "disenchant",
      now: clock.now(),
    });
  });
}
