import type { Actor } from "@guildhall/core";
import type { AuditedUseCase } from "@guildhall/core/audit";
import type { ListMoveKind, ListOrder, SuicideList } from "@guildhall/core/dkp";
import type { Transaction } from "@guildhall/db";
import { appendMove, type ListPlace, listPlaces, lockList, saveOrder } from "@guildhall/db/dkp";
import { ensureActingMember } from "#use-cases/members/ensure-acting-member.ts";
import { recordListChange } from "./record-list-change.ts";

export type ListChange = {
  readonly useCase: AuditedUseCase;
  readonly listId: number;
  readonly kind: ListMoveKind;
  /** The one member that it is about. */
  readonly memberId: number | null;
  readonly now: Temporal.Instant;
  /** The new order from the one that stands; refuses what does not fit it. */
  change(order: ListOrder): ListOrder;
};

/** What became of a list. */
export type ChangedList = {
  readonly list: SuicideList;
  /** The change's number, by which it is taken back; null where nothing changed. */
  readonly number: number | null;
  readonly fromPlace: number | null;
  readonly toPlace: number | null;
  readonly memberCount: number;
};

/** Locks a list, changes its order, and notes what it was before. */
export async function changeList(
  tx: Transaction,
  actor: Actor,
  { useCase, listId, kind, memberId, now, change }: ListChange,
): Promise<ChangedList> {
  const { guildId } = actor;
  const list = await lockList(tx, guildId, listId);
  const places = await listPlaces(tx, guildId, listId);
  const before = places.map((place) => place.memberId);
  const after = change(before);
  const moved = compareOrders(before, after, memberId);
  if (moved.memberCount === 0) return { list, number: null, ...moved };
  await saveOrder(tx, guildId, { listId, memberIds: toPlaced(places, after) });
  const movedByMemberId = await ensureActingMember(tx, actor, { houseId: list.houseId, now });
  const orderBefore = places.map(({ placedId }) => placedId);
  const move = { listId, kind, memberId, ...moved, orderBefore, movedByMemberId, movedAt: now };
  const number = await appendMove(tx, guildId, move);
  await recordListChange(tx, actor, { useCase, memberId, memberCount: moved.memberCount, now });
  return { list, number, ...moved };
}

/** Who was placed under another number stays under it. */
function toPlaced(places: readonly ListPlace[], order: ListOrder): readonly number[] {
  const placedOf = new Map(places.map(({ memberId, placedId }) => [memberId, placedId]));
  return order.map((memberId) => placedOf.get(memberId) ?? memberId);
}

function compareOrders(before: ListOrder, after: ListOrder, memberId: number | null) {
  const placeOf = (order: ListOrder) => {
    const index = memberId === null ? -1 : order.indexOf(memberId);
    return index < 0 ? null : index + 1;
  };
  const isOther = before.length !== after.length || before.some((one, index) => one !== after[index]);
  const difference = Math.abs(after.length - before.length);
  const memberCount = isOther ? Math.max(1, difference) : 0;
  return { fromPlace: placeOf(before), toPlace: placeOf(after), memberCount };
}
