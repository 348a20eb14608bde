import { toHundredths } from "@guildhall/core";
import { standardRule } from "@guildhall/core/attendance";
import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { appendOnlyTables } from "./append-only-tables.ts";
import { appendResults, appendSettlement } from "./attendance/index.ts";
import { appendAuditEntry } from "./audit/index.ts";
import { appendEntries, lockFirstPool } from "./dkp/index.ts";
import { readTestAdminUrl } from "./testing/env.ts";
import {
  makeEvent,
  makeGuild,
  makeMember,
  openTestDatabase,
  openUntilTestsEnd,
  prepareWorkerDatabase,
} from "./testing/index.ts";
import { withDatabase } from "./testing/template-database.ts";
import { transaction } from "./transaction.ts";

const db = await openTestDatabase();
const databaseName = new URL(await prepareWorkerDatabase()).pathname.slice(1);
/** An account that no grant keeps from anything: only the triggers do. */
const root = openUntilTestsEnd(withDatabase(readTestAdminUrl(), databaseName));

beforeAll(async () => {
  const { guildId } = await makeGuild(db);
  const { memberId, houseId } = await makeMember(db, guildId);
  const { eventId, endsAt } = await makeEvent(db, guildId);
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
    await appendAuditEntry(tx, guildId, {
      useCase: "attendance.settleEvent",
      actor: { kind: "system", memberId: null, program: null },
      target: { kind: "event", id: eventId },
      recordedAt: endsAt,
    });
  });
});

test.each(appendOnlyTables)("no account changes or deletes a row of %s", async (table) => {
  const book = sql.raw(table);
  const refused = { cause: { code: "ER_SIGNAL_EXCEPTION" } };
  await expect(root.execute(sql`update ${book} set guild_id = guild_id limit 1`)).rejects.toMatchObject(
    refused,
  );
  await expect(root.execute(sql`delete from ${book} limit 1`)).rejects.toMatchObject(refused);
});
