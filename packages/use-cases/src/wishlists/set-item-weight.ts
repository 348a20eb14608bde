import { type Actor, requireRight } from "@guildhall/core";
import type { Item } from "@guildhall/core/items";
import type { SetItemWeightInput } from "@guildhall/core/wishlists";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { lockGuild } from "@guildhall/db/settings";
import { listItemWeights, saveItemWeight } from "@guildhall/db/wishlists";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { getStandingItem } from "#use-cases/items/get-standing-item.ts";

/** How much an item counts as loot from now on. What was given away keeps the weight that it had. */
export async function setItemWeight(
  { db, clock }: Context,
  actor: Actor,
  { itemId: named, weight }: SetItemWeightInput,
): Promise<Item> {
  requireRight(actor, "wishlists.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const item = await getStandingItem(tx, guildId, named);
    const { itemId } = item;
    const known = (await listItemWeights(tx, guildId, [itemId])).get(itemId) ?? null;
    if (known === weight) return item;
    await saveItemWeight(tx, guildId, { itemId, weight });
    const target = { kind: "item", id: itemId } as const;
    const change = { before: { itemWeight: known }, after: { itemWeight: weight }, now };
    await recordAudit(tx, actor, { useCase: "wishlists.setItemWeight", target, ...change });
    await recordFact(tx, { name: "wishlists.wishesChanged", guildId }, now);
    return item;
  });
}
