import "server-only";
import type { MemberActor } from "@guildhall/core";
import type { ListReservesInput } from "@guildhall/core/loot";
import type { Context } from "@guildhall/use-cases";
import { viewReserves } from "@guildhall/use-cases/loot";
import { type Plain, toPlain } from "#web/components/plain.ts";

/** What is reserved for an event, and by whom. */
export async function readReserves(context: Context, actor: MemberActor, input: ListReservesInput) {
  return toPlain(await viewReserves(context, actor, input));
}

export type ReservesInView = Plain<Awaited<ReturnType<typeof readReserves>>>;
