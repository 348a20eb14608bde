import { toHundredths } from "@guildhall/core";
import { type Result, standardRule } from "@guildhall/core/attendance";
import { expect, test } from "vitest";
import { makeEvent, makeGuild, makeMember, openTestDatabase } from "../testing/index.ts";
import { transaction } from "../transaction.ts";
import {
  appendResults,
  appendSettlement,
  countCame,
  deleteMarks,
  findLatestSettlement,
  listMarks,
  listResults,
  saveMarks,
} from "./index.ts";

const db = await openTestDatabase();
const settledAt = Temporal.Instant.from("2026-11-21T22:00:00Z");

type Given = { readonly eventId: number; readonly number: number; readonly results: readonly Result[] };

/** Settles with a new member for each result. */
async function settle(guildId: string, { eventId, number, results }: Given): Promise<number> {
  const members = await Promise.all(results.map(() => makeMember(db, guildId)));
  return await transaction(db, async (tx) => {
    const plain = { eventId, number, rule: standardRule, settledByMemberId: null, settledAt };
    const settlementId = await appendSettlement(tx, guildId, plain);
    const lines = results.map((result, index) => ({
      memberId: members[index]?.memberId ?? 0,
      result,
      source: "voice" as const,
      countedMinutes: 90,
      amount: toHundredths(12_00),
    }));
    await appendResults(tx, guildId, { settlementId, eventId, results: lines });
    return settlementId;
  });
}

test("the latest settling counts, and keeps the rule as it was then", async () => {
  const { guildId } = await makeGuild(db);
  const { eventId } = await makeEvent(db, guildId);
  expect(await findLatestSettlement(db, guildId, eventId)).toBeUndefined();
  await settle(guildId, { eventId, number: 1, results: ["present"] });
  const settlementId = await settle(guildId, { eventId, number: 2, results: ["late"] });
  expect(await findLatestSettlement(db, guildId, eventId)).toEqual({
    settlementId,
    number: 2,
    rule: standardRule,
    settledByMemberId: null,
    settledAt,
  });
  expect(await listResults(db, guildId, settlementId)).toMatchObject([{ result: "late", amount: 12_00 }]);
});

test("an event is settled once under each number", async () => {
  const { guildId } = await makeGuild(db);
  const { eventId } = await makeEvent(db, guildId);
  await settle(guildId, { eventId, number: 1, results: [] });
  await expect(settle(guildId, { eventId, number: 1, results: [] })).rejects.toThrow();
});

test("who came is counted by the latest settling of each event", async () => {
  const { guildId } = await makeGuild(db);
  const events = await Promise.all([1, 2, 3, 4].map(() => makeEvent(db, guildId)));
  const [twice = 0, once = 0, nobody = 0, never = 0] = events.map(({ eventId }) => eventId);
  await settle(guildId, { eventId: twice, number: 1, results: ["present", "present", "present"] });
  await settle(guildId, { eventId: twice, number: 2, results: ["present", "absent", "noShow", "excused"] });
  const came = ["late", "leftEarly", "walkIn", "benched", "standby"] as const;
  await settle(guildId, { eventId: once, number: 1, results: came });
  await settle(guildId, { eventId: nobody, number: 1, results: [] });
  expect(await countCame(db, guildId, [twice, once, nobody, never])).toEqual(
    new Map([
      [twice, 1],
      [once, 5],
      [nobody, 0],
    ]),
  );
  expect(await countCame(db, guildId, [])).toEqual(new Map());
});

test("a settling of one guild is not there in another", async () => {
  const [here, there] = [await makeGuild(db), await makeGuild(db)];
  const { eventId } = await makeEvent(db, there.guildId);
  const settlementId = await settle(there.guildId, { eventId, number: 1, results: ["present"] });
  expect(await countCame(db, there.guildId, [eventId])).toEqual(new Map([[eventId, 1]]));
  expect(await countCame(db, here.guildId, [eventId])).toEqual(new Map());
  expect(await findLatestSettlement(db, here.guildId, eventId)).toBeUndefined();
  expect(await listResults(db, here.guildId, settlementId)).toEqual([]);
});

test("a mark replaces the one before, is taken back, and is each guild's own", async () => {
  const [here, there] = [await makeGuild(db), await makeGuild(db)];
  const { eventId } = await makeEvent(db, there.guildId);
  const { memberId } = await makeMember(db, there.guildId);
  const mark = { eventId, memberId, source: "here", markedByUserId: null, markedAt: settledAt } as const;
  for (const result of ["benched", "excused"] as const)
    await transaction(db, (tx) => saveMarks(tx, there.guildId, [{ ...mark, result, note: `As ${result}` }]));
  expect(await listMarks(db, here.guildId, eventId)).toEqual(new Map());
  await transaction(db, (tx) => deleteMarks(tx, here.guildId, { eventId, memberIds: [memberId] }));
  const kept = { result: "excused", source: "here", note: "As excused", markedAt: settledAt };
  expect(await listMarks(db, there.guildId, eventId)).toEqual(new Map([[memberId, kept]]));
  await transaction(db, (tx) => deleteMarks(tx, there.guildId, { eventId, memberIds: [memberId] }));
  expect(await listMarks(db, there.guildId, eventId)).toEqual(new Map());
});
