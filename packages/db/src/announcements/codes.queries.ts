import { Refusal } from "@guildhall/core";
import type { GiftCode } from "@guildhall/core/announcements";
import { and, desc, eq, gt, isNotNull, isNull, lte, or, type SQL } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { giftCodes } from "./codes.tables.ts";

const columns = {
  codeId: giftCodes.id,
  code: giftCodes.code,
  gives: giftCodes.gives,
  redeemUrl: giftCodes.redeemUrl,
  note: giftCodes.note,
  expiresAt: giftCodes.expiresAt,
  postedAt: giftCodes.postedAt,
  endedAt: giftCodes.endedAt,
};

const isCode = (guildId: string, codeId: number) =>
  and(eq(giftCodes.guildId, guildId), eq(giftCodes.id, codeId));

const isRunning = (now: Temporal.Instant): SQL | undefined =>
  and(isNull(giftCodes.endedAt), or(isNull(giftCodes.expiresAt), gt(giftCodes.expiresAt, now)));

type Asked = { readonly now: Temporal.Instant; readonly limit: number };

/** Those that can still be entered, the last first. */
export async function listRunningCodes(
  db: Queryable,
  guildId: string,
  { now, limit }: Asked,
): Promise<readonly GiftCode[]> {
  return await db
    .select(columns)
    .from(giftCodes)
    .where(and(eq(giftCodes.guildId, guildId), isRunning(now)))
    .orderBy(desc(giftCodes.postedAt), desc(giftCodes.id))
    .limit(limit);
}

/** Those that are over, the last first. */
export async function listPastCodes(
  db: Queryable,
  guildId: string,
  { now, limit }: Asked,
): Promise<readonly GiftCode[]> {
  const isOver = or(isNotNull(giftCodes.endedAt), lte(giftCodes.expiresAt, now));
  return await db
    .select(columns)
    .from(giftCodes)
    .where(and(eq(giftCodes.guildId, guildId), isOver))
    .orderBy(desc(giftCodes.postedAt), desc(giftCodes.id))
    .limit(limit);
}

export async function findGiftCode(
  db: Queryable,
  guildId: string,
  codeId: number,
): Promise<GiftCode | undefined> {
  const [found] = await db.select(columns).from(giftCodes).where(isCode(guildId, codeId));
  return found;
}

/** Locks the code and with it what people say of it. */
export async function lockGiftCode(tx: Transaction, guildId: string, codeId: number): Promise<GiftCode> {
  const [found] = await tx.select(columns).from(giftCodes).where(isCode(guildId, codeId)).for("update");
  if (!found) throw new Refusal("announcements.codeNotFound");
  return found;
}

/** The one that is the same code, however it is typed. */
export async function findCodeByFold(
  db: Queryable,
  guildId: string,
  foldedCode: string,
): Promise<GiftCode | undefined> {
  const [found] = await db
    .select(columns)
    .from(giftCodes)
    .where(and(eq(giftCodes.guildId, guildId), eq(giftCodes.foldedCode, foldedCode)));
  return found;
}

type Written = Pick<GiftCode, "code" | "gives" | "redeemUrl" | "note" | "expiresAt"> & {
  readonly foldedCode: string;
};

export async function createGiftCode(
  tx: Transaction,
  guildId: string,
  written: Written & { readonly postedAt: Temporal.Instant; readonly postedByUserId: string | null },
): Promise<number> {
  const [row] = await tx
    .insert(giftCodes)
    .values({ guildId, ...written })
    .$returningId();
  if (!row) throw new Error("A row that was just written is not there");
  return row.id;
}

export async function saveGiftCode(
  tx: Transaction,
  guildId: string,
  { codeId, ...written }: Written & { readonly codeId: number },
): Promise<void> {
  await tx.update(giftCodes).set(written).where(isCode(guildId, codeId));
}

/** Ended, or going on. */
export async function saveCodeEnd(
  tx: Transaction,
  guildId: string,
  { codeId, endedAt }: Pick<GiftCode, "codeId" | "endedAt">,
): Promise<void> {
  await tx.update(giftCodes).set({ endedAt }).where(isCode(guildId, codeId));
}
