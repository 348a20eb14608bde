import { type Actor, requireRight } from "@guildhall/core";
import type { DropInput } from "@guildhall/core/loot";
import { transaction } from "@guildhall/db";
import type { Context } from "#use-cases/context.ts";
import { changeDrop } from "./change-drop.ts";
import { lockDrop } from "./lock-drop.ts";
import { requireForSale } from "./require-for-sale.ts";

/** A drop that was taken apart or put into the bank by mistake waits to be given again. */
export async function restoreDrop(
  { db, clock }: Context,
  actor: Actor,
  { dropId }: DropInput,
): Promise<void> {
  requireRight(actor, "loot.award");
  const { guildId } = actor;
  await transaction(db, async (tx) => {
    const drop = await lockDrop(tx, guildId, dropId);
    if (drop.state === "banked") await requireForSale(tx, guildId, drop);
    await changeDrop(tx, actor, { useCase: "loot.restoreDrop", dropId, move: "restore", now: clock.now() });
  });
}
