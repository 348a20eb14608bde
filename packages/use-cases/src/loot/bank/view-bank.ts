import type { Actor } from "@guildhall/core";
import type { ViewBankInput } from "@guildhall/core/loot";
import {
  type BankPayout,
  type BankSale,
  type Drop,
  listBankPayouts,
  listBankSales,
  listUnsoldDrops,
} from "@guildhall/db/loot";
import { listNamed } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { type ItemInRow, nameItems } from "../name-items.ts";
import type { PersonInRow } from "../person-in-row.ts";

const pageSize = 50;

export type BankView = {
  /** What lies in the bank and is not sold. */
  readonly unsold: readonly (Drop & { readonly item: ItemInRow | null })[];
  /** The latest first. */
  readonly sales: readonly SaleRow[];
  /** The sale before which the next page begins; null when this is the last. */
  readonly nextBeforeSaleId: number | null;
};

export type SaleRow = Omit<BankSale, "requestId"> & {
  readonly item: ItemInRow | null;
  readonly payouts: readonly (BankPayout & Pick<PersonInRow, "name" | "userId">)[];
};

/** The guild's bank: what it is to sell, what it sold, who gets what of it, and who has it. */
export async function viewBank(
  { db }: Context,
  actor: Actor,
  { language, beforeSaleId }: ViewBankInput,
): Promise<BankView> {
  const { guildId } = actor;
  const found = await listBankSales(db, guildId, { beforeSaleId, limit: pageSize + 1 });
  const sales = found.slice(0, pageSize);
  const banked = await listUnsoldDrops(db, guildId);
  const payouts = await listBankPayouts(
    db,
    guildId,
    sales.map(({ saleId }) => saleId),
  );
  const itemIds = [...sales, ...banked].map(({ itemId }) => itemId);
  const items = await nameItems(db, guildId, { itemIds, language });
  const itemOf = (id: number) => items.find(({ itemId }) => itemId === id) ?? null;
  const people = new Map((await listNamed(db, guildId)).map((person) => [person.memberId, person]));
  const personOf = (memberId: number) => {
    const person = people.get(memberId);
    return { name: person?.name ?? "", userId: person?.userId ?? null };
  };
  return {
    unsold: banked.map((drop) => ({ ...drop, item: itemOf(drop.itemId) })),
    sales: sales.map(({ requestId: _requestId, ...sale }) => ({
      ...sale,
      item: itemOf(sale.itemId),
      payouts: sumByMember(payouts.filter(({ saleId }) => saleId === sale.saleId)).map((payout) => ({
        ...payout,
        ...personOf(payout.memberId),
      })),
    })),
    nextBeforeSaleId: found.length > pageSize ? (sales.at(-1)?.saleId ?? null) : null,
  };
}

/** Two rows that were merged have a part each, and are paid together. */
function sumByMember(payouts: readonly BankPayout[]): readonly BankPayout[] {
  const sums = new Map<number, BankPayout>();
  for (const payout of payouts) {
    const { amount = 0, paidAt = payout.paidAt } = sums.get(payout.memberId) ?? {};
    sums.set(payout.memberId, { ...payout, amount: amount + payout.amount, paidAt: paidAt && payout.paidAt });
  }
  return [...sums.values()];
}
