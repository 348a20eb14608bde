import type { Actor } from "@guildhall/core";
import type { Item, ItemInput } from "@guildhall/core/items";
import type { Context } from "#use-cases/context.ts";
import { setRetired } from "./set-retired.ts";

/** The item is offered again, as it was. */
export async function restoreItem(context: Context, actor: Actor, { itemId }: ItemInput): Promise<Item> {
  return await setRetired(context, actor, { itemId, isRetired: false });
}
