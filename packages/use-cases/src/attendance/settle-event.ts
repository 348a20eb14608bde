import { type Actor, type Hundredths, Refusal, requireRight } from "@guildhall/core";
import { requireSettleable, type SettleEventInput } from "@guildhall/core/attendance";
import type { NewAuditEntry } from "@guildhall/core/audit";
import { type Transaction, transaction } from "@guildhall/db";
import { appendResults, appendSettlement } from "@guildhall/db/attendance";
import { appendEntries, lockFirstPool } from "@guildhall/db/dkp";
import { lockEvent, saveEvent } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { ensureActingMember } from "#use-cases/members/ensure-acting-member.ts";
import { prepareSettlement, type SettlementPreview } from "./prepare-settlement.ts";

export type Settled = {
  readonly title: string;
  /** How many rows the ledger got, and their sum. */
  readonly entryCount: number;
  readonly total: Hundredths;
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
    const pool = await lockFirstPool(tx, guildId, event.houseId);
    const preview = await prepareSettlement(tx, guildId, { event, now });
    if (preview.previewId !== previewId) throw new Refusal("attendance.previewChanged");
    if (!preview.hasChanges) throw new Refusal("attendance.nothingToWrite", { title: event.title });
    const actorMemberId = await ensureActingMember(tx, actor, { houseId: event.houseId, now });
    await writeAttendance(tx, guildId, { preview, actorMemberId, now });
    const { entries, entriesTotal } = preview;
    if (entries.length > 0) {
      const { poolId } = pool;
      await appendEntries(tx, guildId, { poolId, entries, actorMemberId, recordedAt: now });
    }
    await saveEvent(tx, guildId, { ...event, state: "settled" });
    await recordAudit(tx, actor, { ...describe(preview), now });
    await recordFact(tx, { name: "attendance.eventSettled", guildId, eventId }, now);
    return { title: event.title, entryCount: entries.length, total: entriesTotal };
  });
}

function describe({ event, settlementNumber, entries, entriesTotal }: SettlementPreview): NewAuditEntry {
  return {
    useCase: "attendance.settleEvent",
    target: { kind: "event", id: event.eventId },
    before: { state: event.state },
    after: { state: "settled", settlementNumber, entryCount: entries.length, total: entriesTotal },
  };
}

type Settling = {
  readonly preview: SettlementPreview;
  readonly actorMemberId: number | null;
  readonly now: Temporal.Instant;
};

async function writeAttendance(
  tx: Transaction,
  guildId: string,
  { preview, actorMemberId, now }: Settling,
): Promise<void> {
  const { event, rule, lines, settlementNumber } = preview;
  const { eventId } = event;
  const settlementId = await appendSettlement(tx, guildId, {
    eventId,
    number: settlementNumber,
    rule,
    settledByMemberId: actorMemberId,
    settledAt: now,
  });
  const results = lines.map(({ memberId, result, countedMinutes, amount, mark }) => ({
    memberId,
    result,
    countedMinutes,
    amount,
    source: mark ? ("officer" as const) : ("voice" as const),
  }));
  await appendResults(tx, guildId, { settlementId, eventId, results });
}
