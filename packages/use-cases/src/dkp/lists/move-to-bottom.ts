import { type Actor, Refusal, requireRight } from "@guildhall/core";
import { type MoveToBottomInput, suicide } from "@guildhall/core/dkp";
import { transaction } from "@guildhall/db";
import type { Context } from "#use-cases/context.ts";
import { type ChangedList, changeList } from "./change-list.ts";
import { requireOnList } from "./require-on-list.ts";

/**
 * Who takes an item goes below everybody present. It is done from the place that the officer saw: of two presses at once
 * one moves, and the other is told that the list has changed.
 */
export async function moveToBottom(
  { db, clock }: Context,
  actor: Actor,
  { listId, memberId, fromPlace, presentIds }: MoveToBottomInput,
): Promise<ChangedList> {
  requireRight(actor, "dkp.adjust");
  return await transaction(
    db,
    async (tx) =>
      await changeList(tx, actor, {
        ...{ useCase: "dkp.moveToBottom", listId, kind: "suicide", memberId, now: clock.now() },
        change(order) {
          requireOnList(order, memberId);
          if (order[fromPlace - 1] !== memberId) throw new Refusal("dkp.listChanged");
          return suicide(order, memberId, new Set(presentIds ?? order));
        },
      }),
  );
}
