import { Refusal } from "@guildhall/core";
import { and, asc, desc, eq, inArray, isNotNull, lt } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { insertRows } from "../insert-rows.ts";
import { accountIdOf, members } from "../members/index.ts";
import { bankPayouts, bankSales } from "./bank.tables.ts";
import { drops } from "./drops.tables.ts";

/** A drop that the guild's bank sold. */
export type BankSale = Omit<typeof bankSales.$inferSelect, "id" | "guildId" | "isStanding"> & {
  readonly saleId: number;
  readonly itemId: number;
};

export type NewBankSale = Omit<BankSale, "saleId" | "itemId" | "undoneAt">;

const columns = {
  saleId: bankSales.id,
  houseId: bankSales.houseId,
  dropId: bankSales.dropId,
  itemId: drops.itemId,
  price: bankSales.price,
  split: bankSales.split,
  bankPercent: bankSales.bankPercent,
  windowDays: bankSales.windowDays,
  toBank: bankSales.toBank,
  soldAt: bankSales.soldAt,
  soldByMemberId: bankSales.soldByMemberId,
  undoneAt: bankSales.undoneAt,
  requestId: bankSales.requestId,
};

/** The drop must be locked. */
export async function saveNewBankSale(tx: Transaction, guildId: string, sale: NewBankSale): Promise<number> {
  const [row] = await tx
    .insert(bankSales)
    .values({ guildId, ...sale, isStanding: true })
    .$returningId();
  if (!row) throw new Error("A row that was just written is not there");
  return row.id;
}

export async function saveNewPayouts(
  tx: Transaction,
  guildId: string,
  payouts: readonly { readonly saleId: number; readonly memberId: number; readonly amount: number }[],
): Promise<void> {
  await insertRows(tx, bankPayouts, { rows: payouts.map((payout) => ({ guildId, ...payout })) });
}

const selectSales = (db: Queryable) =>
  db.select(columns).from(bankSales).innerJoin(drops, eq(drops.id, bankSales.dropId)).$dynamic();

/** The sale of a drop that stands, or the one that the same press made. */
export async function findBankSale(
  db: Queryable,
  guildId: string,
  asked: { readonly dropId: number } | { readonly requestId: string },
): Promise<BankSale | undefined> {
  const isMeant =
    "dropId" in asked
      ? and(eq(bankSales.dropId, asked.dropId), eq(bankSales.isStanding, true))
      : eq(bankSales.requestId, asked.requestId);
  const [sale] = await selectSales(db).where(and(eq(bankSales.guildId, guildId), isMeant));
  return sale;
}

/** For paying out of it, or taking it back: of two at once, one waits. */
export async function lockBankSale(tx: Transaction, guildId: string, saleId: number): Promise<BankSale> {
  const [sale] = await selectSales(tx)
    .where(and(eq(bankSales.guildId, guildId), eq(bankSales.id, saleId)))
    .for("update");
  if (!sale) throw new Refusal("loot.saleNotFound");
  return sale;
}

/** The latest sales first, those that were taken back too. */
export async function listBankSales(
  db: Queryable,
  guildId: string,
  { beforeSaleId, limit }: { readonly beforeSaleId: number | undefined; readonly limit: number },
): Promise<readonly BankSale[]> {
  const isBefore = beforeSaleId === undefined ? undefined : lt(bankSales.id, beforeSaleId);
  return await selectSales(db)
    .where(and(eq(bankSales.guildId, guildId), isBefore))
    .orderBy(desc(bankSales.id))
    .limit(limit);
}

export async function saveBankSaleUndone(
  tx: Transaction,
  guildId: string,
  { saleId, undoneAt }: { readonly saleId: number; readonly undoneAt: Temporal.Instant },
): Promise<void> {
  await tx
    .update(bankSales)
    .set({ undoneAt, isStanding: null })
    .where(and(eq(bankSales.guildId, guildId), eq(bankSales.id, saleId)));
}

/** What somebody gets of a sale. */
export type BankPayout = {
  readonly saleId: number;
  readonly memberId: number;
  readonly amount: number;
  readonly paidAt: Temporal.Instant | null;
};

/** Who gets what of these sales. */
export async function listBankPayouts(
  db: Queryable,
  guildId: string,
  saleIds: readonly number[],
): Promise<readonly BankPayout[]> {
  if (saleIds.length === 0) return [];
  const { saleId, amount, paidAt } = bankPayouts;
  return await db
    .select({ saleId, memberId: accountIdOf(members), amount, paidAt })
    .from(bankPayouts)
    .innerJoin(members, and(eq(members.guildId, guildId), eq(members.id, bankPayouts.memberId)))
    .where(and(eq(bankPayouts.guildId, guildId), inArray(saleId, [...saleIds])))
    .orderBy(asc(saleId), desc(amount), asc(bankPayouts.memberId));
}

type Tick = {
  readonly saleId: number;
  /** All rows of the person: two that were merged have a part each. */
  readonly memberIds: readonly number[];
  readonly paidAt: Temporal.Instant | null;
  readonly paidByMemberId: number | null;
};

/** Says how many parts there are. The sale must be locked. */
export async function savePayoutPaid(
  tx: Transaction,
  guildId: string,
  { saleId, memberIds, ...paid }: Tick,
): Promise<number> {
  const isMeant = and(
    eq(bankPayouts.guildId, guildId),
    eq(bankPayouts.saleId, saleId),
    inArray(bankPayouts.memberId, [...memberIds]),
  );
  const parts = await tx.select({ amount: bankPayouts.amount }).from(bankPayouts).where(isMeant);
  await tx.update(bankPayouts).set(paid).where(isMeant);
  return parts.length;
}

export async function countPaid(db: Queryable, guildId: string, saleId: number): Promise<number> {
  const isPaid = and(eq(bankPayouts.saleId, saleId), isNotNull(bankPayouts.paidAt));
  return await db.$count(bankPayouts, and(eq(bankPayouts.guildId, guildId), isPaid));
}
