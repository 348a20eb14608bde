import { and, asc, eq, inArray } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { giftCodeReminders } from "./codes.tables.ts";

type OfPerson = { readonly userId: string; readonly codeIds: readonly number[] };

/** Of these codes, those of which the person was reminded. */
export async function listRemindedCodes(
  db: Queryable,
  guildId: string,
  { userId, codeIds }: OfPerson,
): Promise<ReadonlySet<number>> {
  if (codeIds.length === 0) return new Set();
  const { codeId } = giftCodeReminders;
  const rows = await db
    .select({ codeId })
    .from(giftCodeReminders)
    .where(
      and(
        eq(giftCodeReminders.guildId, guildId),
        eq(giftCodeReminders.userId, userId),
        inArray(codeId, [...codeIds]),
      ),
    );
  return new Set(rows.map((row) => row.codeId));
}

/** Notes that the person is reminded of these codes. The guild must be locked. */
export async function saveCodeReminders(
  tx: Transaction,
  guildId: string,
  { userId, codeIds, now }: OfPerson & { readonly now: Temporal.Instant },
): Promise<void> {
  if (codeIds.length === 0) return;
  await tx
    .insert(giftCodeReminders)
    .values(codeIds.map((codeId) => ({ guildId, codeId, userId, takenAt: now })));
}

/** The person was not to be reached: who hears of these codes is named where they stand. */
export async function saveToBeNamed(tx: Transaction, guildId: string, person: OfPerson): Promise<void> {
  const { userId, codeIds } = person;
  if (codeIds.length === 0) return;
  const isOf = and(eq(giftCodeReminders.userId, userId), inArray(giftCodeReminders.codeId, [...codeIds]));
  await tx
    .update(giftCodeReminders)
    .set({ isToBeNamed: true })
    .where(and(eq(giftCodeReminders.guildId, guildId), isOf));
}

/** Who waits to be named, and of which codes. */
export type ToBeNamed = { readonly userId: string; readonly codeId: number };

/** Takes all who wait to be named: asked again, nobody waits. The guild must be locked. */
export async function takeToBeNamed(tx: Transaction, guildId: string): Promise<readonly ToBeNamed[]> {
  const isWaiting = and(eq(giftCodeReminders.guildId, guildId), eq(giftCodeReminders.isToBeNamed, true));
  const { userId, codeId } = giftCodeReminders;
  const waiting = await tx
    .select({ userId, codeId })
    .from(giftCodeReminders)
    .where(isWaiting)
    .orderBy(asc(giftCodeReminders.id));
  await tx.update(giftCodeReminders).set({ isToBeNamed: false }).where(isWaiting);
  return waiting;
}
