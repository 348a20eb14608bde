import { allRights, type MemberActor } from "@guildhall/core";
import { findMemberOfUser } from "@guildhall/db/members";
import { openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { mendFinding, viewHealth } from "#use-cases/settings/index.ts";
import { attend } from "#use-cases/testing/attend.ts";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { makeActor, makeStory } from "#use-cases/testing/make-story.ts";
import { settleNow } from "#use-cases/testing/settle-now.ts";
import { viewStandings, viewStatement } from "../accounts/index.ts";
import { checkLedger } from "./check-ledger.ts";

const db = await openTestDatabase();

/** Aldo was paid twelve points, and a night has passed. */
async function makeNight() {
  const story = await makeStory(db);
  const { context, guildId, system, members, event } = story;
  const [aldo] = members;
  await attend(story, aldo, { answer: "coming", from: 0 });
  context.clock.advance({ minutes: 150 });
  await settleNow(context, system, event.eventId);
  await checkLedger(context, system);
  const memberId = (await findMemberOfUser(db, guildId, aldo.userId))?.memberId ?? 0;
  const owner: MemberActor = { ...makeActor(guildId, "Maren"), rights: allRights };
  const checked = async () => (await viewStatement(context, aldo, { memberId })).statements[0]?.check;
  const findings = async () =>
    (await viewHealth(context, owner)).findings.filter(({ code }) => /^(ledger|balances)/.test(code));
  return { ...story, aldo, owner, memberId, checked, findings };
}

test("what a night found stands under every statement", async () => {
  const { context, guildId, checked, findings } = await makeNight();
  const checkedAt = context.clock.now();
  expect(await checked()).toMatchObject({ batchCount: 1, entryCount: 1, brokenBatchNumber: null, checkedAt });
  expect(await findings()).toEqual([]);
  expect(await listFactNames(db, guildId)).toContain("dkp.ledgerChecked");
});

test("a balance that is not the sum of its rows is found, and added up anew by whoever mends first", async () => {
  const { context, guildId, system, owner, memberId, findings } = await makeNight();
  await db.$client.query("update dkp_balances set amount = amount + 500 where member_id = ?", [memberId]);
  const elsewhere = await makeNight();
  await checkLedger(context, system);
  expect(await findings()).toMatchObject([{ code: "balancesWrong", count: 1, fix: "addUpBalances" }]);
  expect(await elsewhere.findings()).toEqual([]);
  const mend = () => mendFinding(context, owner, { fix: "addUpBalances" });
  await Promise.all([mend(), mend()]);
  expect(await findings()).toEqual([]);
  expect(await viewStandings(context, owner)).toMatchObject([{ rows: [{ memberId, balance: 12_00 }] }]);
  const [rows] = await db.$client.query(
    "select count(*) as mended from audit_entries where guild_id = ? and use_case = 'settings.mendFinding'",
    [guildId],
  );
  expect(rows).toEqual([{ mended: 1 }]);
});

test("a balance that is missing is wrong too", async () => {
  const { context, system, findings, owner, memberId } = await makeNight();
  await db.$client.query("delete from dkp_balances where member_id = ?", [memberId]);
  await checkLedger(context, system);
  expect(await findings()).toMatchObject([{ code: "balancesWrong", count: 1 }]);
  await mendFinding(context, owner, { fix: "addUpBalances" });
  expect(await viewStandings(context, owner)).toMatchObject([{ rows: [{ memberId, balance: 12_00 }] }]);
});

test("a batch that was written past all rules is named to those who see the health check, and nothing mends it", async () => {
  const { context, guildId, system, findings, checked } = await makeNight();
  await db.$client.query(
    `insert into dkp_batches (guild_id, pool_id, number, previous_hash, hash, entry_count, recorded_at)
     select guild_id, pool_id, 2, hash, repeat('0', 64), 0, recorded_at from dkp_batches where guild_id = ?`,
    [guildId],
  );
  await checkLedger(context, system);
  expect(await findings()).toMatchObject([{ code: "ledgerBroken", name: "DKP", count: 2, fix: null }]);
  expect(await checked()).toMatchObject({ brokenBatchNumber: 2 });
});

test("nobody without the right to see all points has the ledger read", async () => {
  const { context, guildId } = await makeNight();
  await expect(checkLedger(context, makeActor(guildId, "Dana"))).rejects.toMatchObject({
    code: "common.forbidden",
  });
});
