import { type Actor, requireRight } from "@guildhall/core";
import type { RenameListInput } from "@guildhall/core/dkp";
import { transaction } from "@guildhall/db";
import { lockList, saveListName } from "@guildhall/db/dkp";
import { lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { recordListChange } from "./record-list-change.ts";
import { requireFreeListName } from "./require-free-list-name.ts";

/** A list is called otherwise. */
export async function renameList(
  { db, clock }: Context,
  actor: Actor,
  { listId, name }: RenameListInput,
): Promise<void> {
  requireRight(actor, "dkp.adjust");
  const { guildId } = actor;
  await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    await lockList(tx, guildId, listId);
    await requireFreeListName(tx, guildId, { name, listId });
    await saveListName(tx, guildId, { listId, name });
    await recordListChange(tx, actor, { useCase: "dkp.renameList", now: clock.now() });
  });
}
