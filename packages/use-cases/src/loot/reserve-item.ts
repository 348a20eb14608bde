import { type MemberActor, Refusal } from "@guildhall/core";
import type { ReserveInput } from "@guildhall/core/loot";
import { transaction } from "@guildhall/db";
import { findItem } from "@guildhall/db/items";
import { listReserves, saveNewReserve } from "@guildhall/db/loot";
import { getSettings } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { lockReserving, recordReserve } from "./lock-reserving.ts";

/** A member reserves something that an event may drop, before it begins. Once more changes nothing. */
export async function reserveItem(
  { db, clock }: Context,
  actor: MemberActor,
  { eventId, itemId }: ReserveInput,
): Promise<void> {
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const { memberId } = await lockReserving(tx, actor, { eventId, now });
    const item = await findItem(tx, guildId, itemId);
    if (!item || item.isRetired) throw new Refusal("items.notFound");
    const own = (await listReserves(tx, guildId, eventId)).filter((one) => one.memberId === memberId);
    if (own.some((one) => one.itemId === itemId)) return;
    const { "loot.reservesPerEvent": limit } = await getSettings(tx, guildId);
    if (own.length >= limit) throw new Refusal("loot.tooManyReserves", { limit });
    await saveNewReserve(tx, guildId, { eventId, memberId, itemId, reservedAt: now });
    await recordReserve(tx, actor, { useCase: "loot.reserveItem", memberId, itemId, now });
  });
}
