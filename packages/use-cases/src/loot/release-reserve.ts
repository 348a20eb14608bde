import { type MemberActor, Refusal } from "@guildhall/core";
import type { ReserveInput } from "@guildhall/core/loot";
import { transaction } from "@guildhall/db";
import { endReserve } from "@guildhall/db/loot";
import { listAccountIds } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { lockReserving, recordReserve } from "./lock-reserving.ts";

/** A member takes a reserve back, before the event begins: another item may be reserved instead. */
export async function releaseReserve(
  { db, clock }: Context,
  actor: MemberActor,
  { eventId, itemId }: ReserveInput,
): Promise<void> {
  const now = clock.now();
  await transaction(db, async (tx) => {
    const { memberId } = await lockReserving(tx, actor, { eventId, now });
    const memberIds = await listAccountIds(tx, actor.guildId, memberId);
    const reserve = { eventId, memberIds, itemId, endedAt: now };
    if (!(await endReserve(tx, actor.guildId, reserve))) throw new Refusal("loot.notReserved");
    await recordReserve(tx, actor, { useCase: "loot.releaseReserve", memberId, itemId, now });
  });
}
