import { type Actor, type Hundredths, Refusal, requireRight } from "@guildhall/core";
import { requireSettleable, type SettleEventInput } from "@guildhall/core/attendance";
import { transaction } from "@guildhall/db";
import { lockPayingPool } from "@guildhall/db/dkp";
import { lockEvent } from "@guildhall/db/events";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { describeSettlement } from "./describe-settlement.ts";
import { prepareSettlement } from "./prepare-settlement.ts";
import { toNewSettlement } from "./to-new-settlement.ts";
import { writeSettlement } from "./write-settlement.ts";

export type Settled = {
  readonly title: string;
  /** How many rows the ledger got, and their sum. */
  readonly entryCount: number;
  readonly total: Hundredths;
  /** By which the ledger can take these rows back; null where it got none. */
  readonly batch: { readonly poolId: number; readonly batchNumber: number } | null;
};

/**
 * Closes an event and pays for it: attendance and points in one transaction. What is written is what the officer saw, or
 * nothing. Settling again writes only what changed since, so nobody is paid twice, whoever clicks how often.
 */
export async function settleEvent(
  { db, clock }: Context,
  actor: Actor,
  { eventId, previewId }: SettleEventInput,
): Promise<Settled> {
  requireRight(actor, "events.settle");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const event = await lockEvent(tx, guildId, eventId);
    requireSettleable(event, now);
    const { poolId } = await lockPayingPool(tx, guildId, event);
    const preview = await prepareSettlement(tx, guildId, { event, now });
    if (preview.previewId !== previewId) throw new Refusal("attendance.previewChanged");
    if (!preview.hasChanges) throw new Refusal("attendance.nothingToWrite", { title: event.title });
    const settlement = toNewSettlement(preview);
    const batchNumber = await writeSettlement(tx, actor, { settlement, poolId, now });
    const useCase = "attendance.settleEvent";
    await recordAudit(tx, actor, { useCase, ...describeSettlement(preview), now });
    const { entries, entriesTotal } = preview;
    const batch = batchNumber === null ? null : { poolId, batchNumber };
    return { title: event.title, entryCount: entries.length, total: entriesTotal, batch };
  });
}
