import type { Actor } from "@guildhall/core";
import type { Item, ItemInput } from "@guildhall/core/items";
import type { Context } from "#use-cases/context.ts";
import { setRetired } from "./set-retired.ts";

/** The item is not offered any more; who has it keeps it. A wish that is retired is turned down. */
export async function retireItem(context: Context, actor: Actor, { itemId }: ItemInput): Promise<Item> {
  return await setRetired(context, actor, { itemId, isRetired: true });
}
