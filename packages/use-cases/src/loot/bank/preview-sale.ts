import { type Actor, requireRight } from "@guildhall/core";
import type { PreviewSaleInput } from "@guildhall/core/loot";
import { findDrop } from "@guildhall/db/loot";
import { listNamed } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import type { PersonInRow } from "../person-in-row.ts";
import { requireForSale } from "../require-for-sale.ts";
import { prepareSale } from "./prepare-sale.ts";

export type SalePreview = {
  readonly payouts: readonly (PersonInRow & { readonly amount: number })[];
  readonly toBank: number;
  /** Fingerprint of who gets what. Selling asks for it, so that what was read is what is written. */
  readonly previewId: string;
};

/** Who would get what of a sale, as selling would write it now. */
export async function previewSale(
  { db, clock }: Context,
  actor: Actor,
  { dropId, ...sale }: PreviewSaleInput,
): Promise<SalePreview> {
  requireRight(actor, "loot.bank");
  const { guildId } = actor;
  const drop = await requireForSale(db, guildId, await findDrop(db, guildId, dropId));
  const { payouts, ...prepared } = await prepareSale(db, guildId, { drop, sale, now: clock.now() });
  const people = new Map((await listNamed(db, guildId)).map((person) => [person.memberId, person]));
  const named = payouts.map((payout) => {
    const { name = "", userId = null } = people.get(payout.memberId) ?? {};
    return { ...payout, name, userId };
  });
  return { ...prepared, payouts: named };
}
