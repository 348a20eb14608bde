import { type Actor, requireRight } from "@guildhall/core";
import type { DropInput } from "@guildhall/core/loot";
import { transaction } from "@guildhall/db";
import type { Context } from "#use-cases/context.ts";
import { changeDrop } from "../change-drop.ts";

/** Nobody wants it: the guild's bank is to sell it. */
export async function bankDrop({ db, clock }: Context, actor: Actor, { dropId }: DropInput): Promise<void> {
  requireRight(actor, "loot.bank");
  await transaction(db, async (tx) => {
    await changeDrop(tx, actor, { useCase: "loot.bankDrop", dropId, move: "bank", now: clock.now() });
  });
}
