import { type Hundredths, Refusal } from "@guildhall/core";
import { missedResults } from "@guildhall/core/attendance";
import type { Pool } from "@guildhall/core/dkp";
import { chargeKeyOf, planCharge } from "@guildhall/core/loot";
import { findStanding } from "@guildhall/core/members";
import type { Transaction } from "@guildhall/db";
import { appendEntries, hasEntryOfKey, listPools, lockPool } from "@guildhall/db/dkp";
import { findEvent } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import { listRoster } from "@guildhall/db/members";
import { prepareSettlement } from "#use-cases/attendance/prepare-settlement.ts";
import { lockPayable } from "./read-payable.ts";

/** What somebody pays for a drop. */
export type AwardToCharge = {
  readonly awardId: number;
  readonly memberId: number;
  /** Null for what is free. */
  readonly poolId: number | null;
  readonly price: Hundredths | null;
  /** The session that bound the points; null for what no session decided. */
  readonly sessionId: number | null;
  /** Where points only change hands, whoever was there gets parts of the price; without an event everybody who is active. */
  readonly eventId: number | null;
  readonly actorMemberId: number | null;
  readonly now: Temporal.Instant;
};

/** Takes the price of a drop, once, however often it is asked. Refuses who cannot pay it beside what other bids bind. */
export async function chargeAward(tx: Transaction, guildId: string, award: AwardToCharge): Promise<void> {
  const { awardId, memberId, poolId, price, sessionId, actorMemberId, now } = award;
  if (poolId === null || price === null || price === 0) return;
  const pool = await lockPaidPool(tx, guildId, poolId);
  if (await hasEntryOfKey(tx, guildId, chargeKeyOf(awardId))) return;
  if (pool.closedAt !== null) throw new Refusal("dkp.poolClosed", { name: pool.name });
  const isGear = pool.gearOfPoolId !== null;
  if (!isGear) {
    const payable = (await lockPayable(tx, guildId, { pool, memberIds: [memberId], sessionId }))(memberId);
    if (price > payable)
      throw new Refusal("loot.cannotPay", { available: payable / 100, amount: price / 100 });
  }
  const sharerIds = pool.system === "zero-sum" ? await listSharers(tx, guildId, award) : null;
  const entries = planCharge({ awardId, memberId, price, isGear, sharerIds, at: now });
  if (entries.length === 0) return;
  await appendEntries(tx, guildId, { poolId: pool.poolId, entries, actorMemberId, recordedAt: now });
  await recordFact(tx, { name: "dkp.pointsAdjusted", guildId }, now);
}

/** Of efforts against gear, what somebody got counts as gear. */
async function lockPaidPool(tx: Transaction, guildId: string, poolId: number): Promise<Pool> {
  const gear = (await listPools(tx, guildId)).find((pool) => pool.gearOfPoolId === poolId);
  return await lockPool(tx, guildId, gear?.poolId ?? poolId);
}

async function listSharers(
  tx: Transaction,
  guildId: string,
  { eventId, now }: AwardToCharge,
): Promise<readonly number[]> {
  const event = eventId === null ? undefined : await findEvent(tx, guildId, eventId);
  if (event) {
    const { lines } = await prepareSettlement(tx, guildId, { event, now });
    return lines.filter(({ result }) => !missedResults.includes(result)).map(({ memberId }) => memberId);
  }
  const roster = await listRoster(tx, guildId);
  return roster.filter((member) => findStanding(member) === "active").map(({ memberId }) => memberId);
}
