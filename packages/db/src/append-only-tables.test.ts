import { toHundredths } from "@guildhall/core";
import { standardRule } from "@guildhall/core/attendance";
import { shippedRules } from "@guildhall/core/wishlists";
import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { appendOnlyTables } from "./append-only-tables.ts";
import { appendResults, appendSettlement } from "./attendance/index.ts";
import { appendAuditEntry } from "./audit/index.ts";
import type { Transaction } from "./client.ts";
import { appendEntries, lockFirstPool } from "./dkp/index.ts";
import {
  appendAwardStep,
  appendBid,
  appendVote,
  saveNewAward,
  saveNewDrop,
  saveNewLootSession,
} from "./loot/index.ts";
import { readTestAdminUrl } from "./testing/env.ts";
import {
  makeEvent,
  makeGuild,
  makeItem,
  makeMember,
  openTestDatabase,
  openUntilTestsEnd,
  prepareWorkerDatabase,
} from "./testing/index.ts";
import { withDatabase } from "./testing/template-database.ts";
import { transaction } from "./transaction.ts";
import { appendRulesVersion } from "./wishlists/index.ts";

const db = await openTestDatabase();
const databaseName = new URL(await prepareWorkerDatabase()).pathname.slice(1);
/** An account that no grant keeps from anything: only the triggers do. */
const root = openUntilTestsEnd(withDatabase(readTestAdminUrl(), databaseName));

beforeAll(async () => {
  const { guildId } = await makeGuild(db);
  const { memberId, houseId } = await makeMember(db, guildId);
  const { eventId, endsAt } = await makeEvent(db, guildId);
  const itemId = await makeItem(db, guildId);
  await transaction(db, async (tx) => {
    const { poolId } = await lockFirstPool(tx, guildId, houseId);
    const settlement = { eventId, number: 1, rule: standardRule, settledByMemberId: null, settledAt: endsAt };
    const settlementId = await appendSettlement(tx, guildId, settlement);
    const paid = { memberId, amount: toHundredths(12_00) };
    const result = { ...paid, result: "present", source: "voice", countedMinutes: 90 } as const;
    await appendResults(tx, guildId, { settlementId, eventId, results: [result] });
    const entry = { ...paid, kind: "event", reason: "present", eventId, reversesEntryId: null } as const;
    const entries = [{ ...entry, effectiveAt: endsAt, idempotencyKey: `event:${eventId}:1:pay:${memberId}` }];
    await appendEntries(tx, guildId, { poolId, entries, actorMemberId: null, recordedAt: endsAt });
    await appendRulesVersion(tx, guildId, {
      ...shippedRules([]),
      version: 1,
      name: "Raid loot",
      savedAt: endsAt,
    });
    await appendAuditEntry(tx, guildId, {
      useCase: "attendance.settleEvent",
      actor: { kind: "system", memberId: null, program: null },
      target: { kind: "event", id: eventId },
      recordedAt: endsAt,
    });
    await writeLoot(tx, guildId, { memberId, houseId, itemId, at: endsAt });
  });
});

type Looted = {
  readonly memberId: number;
  readonly houseId: number;
  readonly itemId: number;
  readonly at: Temporal.Instant;
};

async function writeLoot(
  tx: Transaction,
  guildId: string,
  { memberId, houseId, itemId, at }: Looted,
): Promise<void> {
  const ofNobody = { eventId: null, recordedByMemberId: null, batchId: null };
  const dropId = await saveNewDrop(tx, guildId, {
    houseId,
    itemId,
    ...ofNobody,
    state: "awarded",
    droppedAt: at,
  });
  const sessionId = await saveNewLootSession(tx, guildId, {
    houseId,
    dropId,
    stages: [],
    mode: "open",
    openedAt: at,
    openedByMemberId: null,
    endsAt: at,
    hardEndAt: at,
    poolId: null,
    seed: "0".repeat(64),
    requestId: "press",
  });
  const bid = { sessionId, stageIndex: 0, memberId, kind: "bid", interest: "main" } as const;
  await appendBid(tx, guildId, { ...bid, maximum: toHundredths(12_00), placedAt: at, requestId: "press" });
  const vote = { sessionId, stageIndex: 0, voterMemberId: memberId, memberId, castAt: at };
  await appendVote(tx, guildId, { ...vote, reason: null });
  const awardId = await saveNewAward(tx, guildId, {
    houseId,
    dropId,
    memberId,
    state: "awarded",
    weight: 3,
    madeAt: at,
  });
  await appendAwardStep(tx, guildId, { awardId, step: "award", at, actorMemberId: null });
}

test.each(appendOnlyTables)("no account changes or deletes a row of %s", async (table) => {
  const book = sql.raw(table);
  const refused = { cause: { code: "ER_SIGNAL_EXCEPTION" } };
  await expect(root.execute(sql`update ${book} set guild_id = guild_id limit 1`)).rejects.toMatchObject(
    refused,
  );
  await expect(root.execute(sql`delete from ${book} limit 1`)).rejects.toMatchObject(refused);
});
