import { type Actor, requireRight } from "@guildhall/core";
import { type RemoveFromListInput, takeOffList } from "@guildhall/core/dkp";
import { transaction } from "@guildhall/db";
import type { Context } from "#use-cases/context.ts";
import { type ChangedList, changeList } from "./change-list.ts";
import { requireOnList } from "./require-on-list.ts";

/** Takes a member off a list; everybody below moves up. */
export async function removeFromList(
  { db, clock }: Context,
  actor: Actor,
  { listId, memberId }: RemoveFromListInput,
): Promise<ChangedList> {
  requireRight(actor, "dkp.adjust");
  return await transaction(
    db,
    async (tx) =>
      await changeList(tx, actor, {
        ...{ useCase: "dkp.removeFromList", listId, kind: "remove", memberId, now: clock.now() },
        change(order) {
          requireOnList(order, memberId);
          return takeOffList(order, memberId);
        },
      }),
  );
}
