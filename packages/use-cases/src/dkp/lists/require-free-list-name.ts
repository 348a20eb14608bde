import { Refusal } from "@guildhall/core";
import { foldName } from "@guildhall/core/members";
import type { Queryable } from "@guildhall/db";
import { listLists } from "@guildhall/db/dkp";

/** Refuses a name that another list of the guild has: in Discord a list is named. */
export async function requireFreeListName(
  db: Queryable,
  guildId: string,
  { name, listId }: { readonly name: string; readonly listId?: number },
): Promise<void> {
  const others = (await listLists(db, guildId)).filter((list) => list.listId !== listId);
  if (others.some((list) => foldName(list.name) === foldName(name)))
    throw new Refusal("dkp.listNameTaken", { name });
}
