import { Refusal } from "@guildhall/core";
import type { ListOrder } from "@guildhall/core/dkp";

/** Refuses when the member is not on the list. */
export function requireOnList(order: ListOrder, memberId: number): void {
  if (!order.includes(memberId)) throw new Refusal("dkp.notOnList");
}
