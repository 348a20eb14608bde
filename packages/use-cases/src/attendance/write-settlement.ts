import type { Actor } from "@guildhall/core";
import type { AttendanceRule } from "@guildhall/core/attendance";
import type { NewEntry } from "@guildhall/core/dkp";
import type { GuildEvent } from "@guildhall/core/events";
import type { Transaction } from "@guildhall/db";
import {
  type AttendanceResult,
  appendResults,
  appendSettlement,
  listOpenContestIds,
} from "@guildhall/db/attendance";
import { appendEntries } from "@guildhall/db/dkp";
import { saveEvent } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import { ensureActingMember } from "#use-cases/members/ensure-acting-member.ts";
import { renewStrikes } from "./renew-strikes.ts";

/** A settlement that is to be written: a result for everybody, and the rows by which the ledger comes to say the same. */
export type NewSettlement = {
  readonly event: GuildEvent;
  readonly rule: AttendanceRule;
  readonly settlementNumber: number;
  readonly results: readonly AttendanceResult[];
  readonly entries: readonly NewEntry[];
};

type Writing = {
  readonly settlement: NewSettlement;
  /** The pool that pays for the event; locked, as the event is. */
  readonly poolId: number;
  readonly now: Temporal.Instant;
};

/**
 * Writes attendance and points together. Every way of settling ends here, so that none forgets a part of it. What waits of the event would write something else now.
 * Answers the number of the ledger's batch; null where points stayed as they were.
 */
export async function writeSettlement(
  tx: Transaction,
  actor: Actor,
  { settlement, poolId, now }: Writing,
): Promise<number | null> {
  const { guildId } = actor;
  const { event, rule, settlementNumber, results, entries } = settlement;
  const { eventId, houseId } = event;
  const actorMemberId = await ensureActingMember(tx, actor, { houseId, now });
  const settlementId = await appendSettlement(tx, guildId, {
    eventId,
    number: settlementNumber,
    rule,
    settledByMemberId: actorMemberId,
    settledAt: now,
  });
  await appendResults(tx, guildId, { settlementId, eventId, results });
  const batch = { poolId, entries, actorMemberId, recordedAt: now };
  const batchNumber = entries.length > 0 ? await appendEntries(tx, guildId, batch) : null;
  await renewStrikes(tx, guildId, { settlement, now });
  await saveEvent(tx, guildId, { ...event, state: "settled" });
  await recordFact(tx, { name: "attendance.eventSettled", guildId, eventId }, now);
  for (const contestId of await listOpenContestIds(tx, guildId, eventId))
    await recordFact(tx, { name: "attendance.contestChanged", guildId, eventId, contestId }, now);
  return batchNumber;
}
