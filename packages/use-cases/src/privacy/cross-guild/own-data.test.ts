import { rights, type UserActor } from "@guildhall/core";
import { heldDataVersion, pseudonymOf } from "@guildhall/core/privacy";
import { listAuditEntries } from "@guildhall/db/audit";
import { checkChain, listPools, listStandings } from "@guildhall/db/dkp";
import { listUpcomingEvents } from "@guildhall/db/events";
import { findMember, findMemberOfUser } from "@guildhall/db/members";
import { dumpGuild, findTraces, openTestDatabase, randomSnowflake } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { previewSettlement, settleEvent, viewAttendance } from "#use-cases/attendance/index.ts";
import { answerEvent } from "#use-cases/events/index.ts";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { liveThrough } from "#use-cases/testing/live-through.ts";
import { makeActor, makeStory } from "#use-cases/testing/make-story.ts";
import { eraseOwnData } from "./erase-own-data.ts";
import { exportOwnData } from "./export-own-data.ts";
import { findSession } from "./find-session.ts";
import { listSessions } from "./list-sessions.ts";
import { viewOwnData } from "./view-own-data.ts";

const db = await openTestDatabase();

/** Somebody who did everything in two guilds, under a name that nobody else has. */
async function makeLife() {
  const [here, there] = [await makeStory(db), await makeStory(db)];
  const marker = randomSnowflake();
  const name = `Zéphyrine ${marker}`;
  const note = `Meet at my place, ${randomSnowflake()}`;
  const [local, abroad] = [here, there].map(({ guildId }) => makeActor(guildId, name, rights));
  if (!local || !abroad) throw new Error("Two guilds make two actors");
  const { userId } = local;
  await liveThrough(here, local, note);
  await liveThrough(there, { ...abroad, userId }, note);
  const user = { kind: "user", userId, name } as const;
  const member = await findMemberOfUser(db, here.guildId, userId);
  if (!member) throw new Error("Who did everything is in the roster");
  return { here, there, user, local, member, marker, note, context: here.context };
}

/** Rows that say nothing of the person: neither the account nor the number in the roster. */
async function dumpOthers(guildId: string, own: { userId: string; memberId: number }) {
  const isOwn = new RegExp(`"${own.userId}"|(member_id|"id)"?:${own.memberId}\\b`);
  return (await dumpGuild(db, guildId)).filter((row) => !isOwn.test(row));
}

test("nothing that leads to a person is left anywhere after the person erased it all", async () => {
  const { context, user, marker, note } = await makeLife();
  const traces = [user.userId, marker, note];
  expect((await findTraces(db, traces)).length).toBeGreaterThan(8);
  await eraseOwnData(context, user, { typedName: user.name });
  expect(await findTraces(db, traces)).toEqual([]);
});

test("rows of other people stay byte for byte", async () => {
  const { context, user, here, member } = await makeLife();
  const own = { userId: user.userId, memberId: member.memberId };
  const before = (await dumpOthers(here.guildId, own)).filter((row) => !row.startsWith("guild_channels "));
  await eraseOwnData(context, user, { typedName: user.name });
  expect(await dumpGuild(db, here.guildId)).toEqual(expect.arrayContaining(before));
});

test("the ledger sums up and its chain holds, under the pseudonym", async () => {
  const { context, user, here, member } = await makeLife();
  const [pool] = await listPools(db, here.guildId);
  const poolId = pool?.poolId ?? 0;
  const standingOf = async () =>
    (await listStandings(db, here.guildId, poolId)).find(({ memberId }) => memberId === member.memberId);
  const before = await standingOf();
  await eraseOwnData(context, user, { typedName: user.name });
  expect(before?.balance).toBeGreaterThan(0);
  expect((await standingOf())?.balance).toBe(before?.balance);
  expect(await checkChain(db, here.guildId, poolId)).toMatchObject({ brokenBatchNumber: null });
  const erased = await findMember(db, here.guildId, member.memberId);
  expect(erased).toMatchObject({ userId: null, name: pseudonymOf(member.memberId, "en") });
});

test("what was settled stays as it was, also when an officer settles once more", async () => {
  const { context, user, here, member } = await makeLife();
  const { eventId } = here.event;
  const lineOf = async () =>
    (await viewAttendance(context, here.system, { eventId })).lines.find(
      ({ memberId }) => memberId === member.memberId,
    );
  const before = await lineOf();
  await eraseOwnData(context, user, { typedName: user.name });
  const { result, amount, name } = (await lineOf()) ?? {};
  expect({ result, amount }).toEqual({ result: before?.result, amount: before?.amount });
  expect(name).toBe(pseudonymOf(member.memberId, "en"));
  const { previewId, lines } = await previewSettlement(context, here.system, { eventId });
  expect(lines.find(({ memberId }) => memberId === member.memberId)?.result).toBe(before?.result);
  await expect(settleEvent(context, here.system, { eventId, previewId })).rejects.toMatchObject({
    code: "attendance.nothingToWrite",
  });
});

test("every device is signed out, and who comes back is somebody new", async () => {
  const { context, user, here, local, member } = await makeLife();
  const [session] = await listSessions(context, user);
  await eraseOwnData(context, user, { typedName: user.name });
  expect(await findSession(context, { sessionId: session?.sessionId ?? "" })).toBeUndefined();
  const later = await exportOwnData(context, user);
  expect(later.guilds).toEqual([]);
  const [planned] = await listUpcomingEvents(db, here.guildId, { now: context.clock.now(), limit: 1 });
  const eventId = planned?.eventId ?? 0;
  await answerEvent(context, local, { eventId, answer: "late" });
  const anew = await findMemberOfUser(db, here.guildId, user.userId);
  expect(anew?.memberId).toBeGreaterThan(member.memberId);
});

test("the audit says that somebody erased the own data, and the apps learn where a name stood", async () => {
  const { context, user, here, member } = await makeLife();
  await eraseOwnData(context, user, { typedName: user.name });
  const [entry] = await listAuditEntries(db, here.guildId, { limit: 1 });
  expect(entry).toMatchObject({
    useCase: "privacy.eraseOwnData",
    actor: { kind: "member", memberId: member.memberId },
    target: { kind: "member", id: member.memberId },
  });
  expect((await listFactNames(db, here.guildId)).slice(-1)).toEqual(["privacy.memberErased"]);
});

test("another name than one's own erases nothing", async () => {
  const { context, user, here } = await makeLife();
  const before = await dumpGuild(db, here.guildId);
  await expect(eraseOwnData(context, user, { typedName: "Zéphyrine" })).rejects.toMatchObject({
    code: "privacy.nameNotTyped",
  });
  expect(await dumpGuild(db, here.guildId)).toEqual(before);
});

test("erasing twice at once erases once, and once more finds nothing", async () => {
  const { context, user, here } = await makeLife();
  const erase = () => eraseOwnData(context, user, { typedName: user.name });
  await Promise.allSettled([erase(), erase()]);
  const entries = await listAuditEntries(db, here.guildId, { useCase: "privacy.eraseOwnData", limit: 9 });
  expect(entries).toHaveLength(1);
  await expect(erase()).rejects.toMatchObject({ code: "privacy.nothingHeld" });
});

test("the file holds every row that names the person, and tells of nobody else", async () => {
  const { context, user, here, there, note } = await makeLife();
  const file = await exportOwnData(context, user);
  expect(file).toMatchObject({ version: heldDataVersion, userId: user.userId });
  expect(file.guilds.map(({ guildId }) => guildId).toSorted()).toEqual(
    [here.guildId, there.guildId].toSorted(),
  );
  expect(file.signIns).toMatchObject([{ device: "Firefox, Windows" }, { device: "Firefox, Windows" }]);
  const text = JSON.stringify(file);
  expect(text).toContain(note);
  for (const { members } of [here, there])
    for (const { userId, name } of members)
      for (const secret of [userId, name]) expect(text).not.toContain(secret);
  expect(file.guilds.find(({ guildId }) => guildId === here.guildId)?.rows).toMatchObject({
    attendanceMarks: [{ memberId: "somebody else", markedByUserId: "you" }],
    dkpEntries: [{ memberId: "you", amount: 12 }],
  });
});

test("what is held is counted by what it is about, guild by guild", async () => {
  const { context, user, here } = await makeLife();
  const { guilds, signInCount } = await viewOwnData(context, user);
  expect(signInCount).toBe(2);
  expect(guilds).toHaveLength(2);
  expect(guilds.find(({ guildId }) => guildId === here.guildId)).toMatchObject({
    name: user.name,
    isOwner: false,
    counts: { profile: 1, server: 2, signUps: 2, planned: 1 },
  });
});

test("of somebody whom nobody knows nothing is held", async () => {
  const context = (await makeStory(db)).context;
  const stranger: UserActor = { kind: "user", userId: randomSnowflake() };
  expect(await viewOwnData(context, stranger)).toEqual({ signInCount: 0, guilds: [] });
});
