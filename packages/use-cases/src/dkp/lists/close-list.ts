import { type Actor, requireRight } from "@guildhall/core";
import type { ListInput } from "@guildhall/core/dkp";
import { transaction } from "@guildhall/db";
import { lockList, saveListClosed } from "@guildhall/db/dkp";
import type { Context } from "#use-cases/context.ts";
import { recordListChange } from "./record-list-change.ts";

/** A list is over: nobody reads or changes it any more. */
export async function closeList(
  { db, clock }: Context,
  actor: Actor,
  { listId }: ListInput,
): Promise<{ readonly name: string }> {
  requireRight(actor, "dkp.adjust");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const { name } = await lockList(tx, guildId, listId);
    await saveListClosed(tx, guildId, { listId, closedAt: now });
    await recordListChange(tx, actor, { useCase: "dkp.closeList", now });
    return { name };
  });
}
