import { rights } from "@guildhall/core";
import { heldDataVersion, pseudonymOf } from "@guildhall/core/privacy";
import { listMarks } from "@guildhall/db/attendance";
import { listAuditEntries } from "@guildhall/db/audit";
import { checkChain, listPools } from "@guildhall/db/dkp";
import { findRosterMember } from "@guildhall/db/members";
import { dumpGuild, findTraces, makeClock, makeMember, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { markAttendance } from "#use-cases/attendance/index.ts";
import { addUnlinkedMember } from "#use-cases/members/index.ts";
import { makeHall } from "#use-cases/testing/make-hall.ts";
import { makeStory } from "#use-cases/testing/make-story.ts";
import { memberOf } from "#use-cases/testing/member-of.ts";
import { eraseMember } from "./erase-member.ts";
import { exportMember } from "./export-member.ts";
import { previewErasure } from "./preview-erasure.ts";

const db = await openTestDatabase();

/** A guild in which somebody took part in everything, and an officer who may erase. */
async function makeScene() {
  const context = { db, clock: makeClock() };
  const hall = await makeHall(context);
  const { guildId, bram } = hall;
  const erase = (typedName = bram.name) =>
    eraseMember(context, memberOf(hall, rights), { memberId: bram.memberId, typedName });
  return { context, hall, guildId, bram, erase };
}

test("an officer erases a member, and nothing in the guild leads back to the person", async () => {
  const { context, hall, guildId, bram, erase } = await makeScene();
  const { memberId, name } = bram;
  expect(await previewErasure(context, memberOf(hall, rights), { memberId })).toEqual({ memberId, name });
  await erase();
  expect(await findTraces(db, [bram.userId, bram.name])).toEqual([]);
  expect(await findRosterMember(db, guildId, bram.memberId)).toMatchObject({
    userId: null,
    name: pseudonymOf(bram.memberId, "en"),
    standing: "left",
    rankId: null,
  });
});

test("the ledger's chain holds after the reason of an adjustment went with the person", async () => {
  const { guildId, erase } = await makeScene();
  await erase();
  for (const { poolId } of await listPools(db, guildId))
    expect(await checkChain(db, guildId, poolId)).toMatchObject({ brokenBatchNumber: null });
});

test("the same person keeps everything in another guild", async () => {
  const { bram, erase } = await makeScene();
  const other = await makeStory(db);
  await makeMember(db, other.guildId, { userId: bram.userId, name: "Bram elsewhere" });
  const before = await dumpGuild(db, other.guildId);
  await erase();
  expect(await dumpGuild(db, other.guildId)).toEqual(before);
});

test("another name than the member's erases nobody, nor does the same name twice", async () => {
  const { guildId, bram, erase } = await makeScene();
  const notTyped = { code: "privacy.nameNotTyped" };
  const before = await dumpGuild(db, guildId);
  await expect(erase("Somebody")).rejects.toMatchObject(notTyped);
  expect(await dumpGuild(db, guildId)).toEqual(before);
  const outcomes = await Promise.allSettled([erase(), erase()]);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  const filter = { useCase: "privacy.eraseMember", limit: 9 } as const;
  expect(await listAuditEntries(db, guildId, filter)).toMatchObject([{ memberId: bram.memberId }]);
});

test("somebody without an account is erased too", async () => {
  const { context, guildId, system } = await makeStory(db);
  const { memberId } = await addUnlinkedMember(context, system, { name: "Wyn of the woods" });
  await eraseMember(context, system, { memberId, typedName: "wyn of the woods" });
  expect(await findTraces(db, ["Wyn of the woods"])).toEqual([]);
  expect((await findRosterMember(db, guildId, memberId))?.name).toBe(pseudonymOf(memberId, "en"));
});

test("a note beside a mark goes with whom it is about, and is reworded where it names the person", async () => {
  const { context, guildId, system, officer, event } = await makeStory(db);
  const { eventId } = event;
  const [aldo, wyn] = [await makeMember(db, guildId), await makeMember(db, guildId, { name: "Wyn" })];
  const note = "Swapped seats with Wyn";
  for (const { memberId } of [aldo, wyn])
    await markAttendance(context, officer, { eventId, memberId, result: "benched", note });
  await eraseMember(context, system, { memberId: wyn.memberId, typedName: "Wyn" });
  const marks = await listMarks(db, guildId, eventId);
  expect(marks.get(wyn.memberId)).toMatchObject({ result: "benched", note: null });
  expect(marks.get(aldo.memberId)?.note).toBe(`Swapped seats with ${pseudonymOf(wyn.memberId, "en")}`);
});

test("nobody is found whom another guild knows", async () => {
  const { context, bram } = await makeScene();
  const { system } = await makeStory(db);
  const unknown = { code: "privacy.memberNotFound" };
  const { memberId, name } = bram;
  await expect(eraseMember(context, system, { memberId, typedName: name })).rejects.toMatchObject(unknown);
  await expect(exportMember(context, system, { memberId })).rejects.toMatchObject(unknown);
});

test("a file of a member holds this guild alone, no sign-ins, and that it was made stands in the audit", async () => {
  const { context, hall, guildId, bram } = await makeScene();
  const file = await exportMember(context, memberOf(hall, rights), { memberId: bram.memberId });
  expect(file).toMatchObject({ version: heldDataVersion, userId: bram.userId, signIns: [] });
  expect(file.guilds.map((guild) => guild.guildId)).toEqual([guildId]);
  const [entry] = await listAuditEntries(db, guildId, { limit: 1 });
  expect(entry).toMatchObject({ useCase: "privacy.exportMember", memberId: bram.memberId });
});
