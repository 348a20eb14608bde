import { type Actor, requireRight } from "@guildhall/core";
import type { DropInput } from "@guildhall/core/loot";
import { transaction } from "@guildhall/db";
import type { Context } from "#use-cases/context.ts";
import { changeDrop } from "./change-drop.ts";

/** A drop that was recorded by mistake: it never fell. */
export async function voidDrop({ db, clock }: Context, actor: Actor, { dropId }: DropInput): Promise<void> {
  requireRight(actor, "loot.award");
  await transaction(db, async (tx) => {
    await changeDrop(tx, actor, { useCase: "loot.voidDrop", dropId, move: "void", now: clock.now() });
  });
}
