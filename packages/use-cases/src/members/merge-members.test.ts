import { toHundredths } from "@guildhall/core";
import { checkChain, listPools } from "@guildhall/db/dkp";
import { listSignUps } from "@guildhall/db/events";
import { listCharacters, listRoster } from "@guildhall/db/members";
import { dumpGuild, makeEvent, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { enterAbsence } from "#use-cases/absences/index.ts";
import { markAttendance, previewSettlement, settleEvent } from "#use-cases/attendance/index.ts";
import { adjustPoints, viewStandings, viewStatement, viewWeek } from "#use-cases/dkp/index.ts";
import { answerEvent, answerForMember } from "#use-cases/events/index.ts";
import { eraseMember } from "#use-cases/privacy/index.ts";
import { makeActor, makeStory, type Story } from "#use-cases/testing/make-story.ts";
import {
  addUnlinkedMember,
  claimMember,
  declineClaim,
  listClaimable,
  listClaims,
  mergeMembers,
  previewMerge,
  saveCharacter,
  undoMerge,
  viewMember,
  viewRoster,
} from "./index.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

/** Dana was marked and paid without an account; Danika is in Discord since, and says to be Dana. */
async function makeScene() {
  const story = await makeStory(db);
  const { context, guildId, system, event } = story;
  const keeper = makeActor(guildId, "Maren", ["members.edit", "members.view", "dkp.view-all", "events.edit"]);
  const danika = makeActor(guildId, "Danika");
  const { memberId: danaId } = await addUnlinkedMember(context, system, { name: "Dana" });
  await saveCharacter(context, system, { memberId: danaId, name: "Danadin" });
  await markAttendance(context, system, { ...event, memberId: danaId, result: "present" });
  context.clock.advance({ hours: 3 });
  await settle(story);
  await claimMember(context, danika, { memberId: danaId });
  const [claim] = await listClaims(context, keeper);
  return { ...story, keeper, danika, danaId, danikaId: claim?.claimantMemberId ?? 0 };
}

type Scene = Awaited<ReturnType<typeof makeScene>>;

async function settle({ context, system, event: { eventId } }: Story): Promise<void> {
  const { previewId } = await previewSettlement(context, system, { eventId });
  await settleEvent(context, system, { eventId, previewId });
}

async function merge({ context, keeper, danaId, danikaId }: Scene): Promise<void> {
  const rows = { mergedMemberId: danaId, memberId: danikaId };
  const { previewId } = await previewMerge(context, keeper, rows);
  await mergeMembers(context, keeper, { ...rows, previewId });
}

async function balancesOf({ context, keeper }: Scene): Promise<Readonly<Record<string, number>>> {
  const [pool] = await viewStandings(context, keeper);
  return Object.fromEntries((pool?.rows ?? []).map(({ name, balance }) => [name, balance]));
}

async function isIntact({ guildId }: Scene): Promise<boolean> {
  const [pool] = await listPools(db, guildId);
  return (await checkChain(db, guildId, pool?.poolId ?? 0)).brokenBatchNumber === null;
}

test("a newcomer says to be somebody, an officer sees what goes over, and from then on it is the newcomer's", async () => {
  const scene = await makeScene();
  const { context, keeper, danika, danaId, danikaId } = scene;
  expect(await listClaimable(context, danika)).toEqual([{ memberId: danaId, name: "Dana" }]);
  expect(await listClaims(context, keeper)).toMatchObject([{ claimantName: "Danika", name: "Dana" }]);
  expect(await previewMerge(context, keeper, { mergedMemberId: danaId, memberId: danikaId })).toMatchObject({
    balances: [{ balance: 12_00 }],
    characterNames: ["Danadin"],
    eventCount: 1,
    bothEventCount: 0,
  });
  await merge(scene);
  expect(await listClaims(context, keeper)).toEqual([]);
  expect((await viewRoster(context, keeper, { days: null })).rows.map(({ name }) => name)).not.toContain(
    "Dana",
  );
  expect(await balancesOf(scene)).toEqual({ Danika: 12_00 });
  const own = await viewMember(context, danika, { memberId: danikaId, days: null });
  expect(own).toMatchObject({
    characters: [{ name: "Danadin", isMain: true }],
    events: [{ result: "present" }],
    share: { countedEvents: 1 },
    balances: [{ balance: 12_00 }],
  });
  const { statements } = await viewStatement(context, danika, { memberId: danikaId });
  expect(statements).toMatchObject([{ balance: 12_00 }]);
  expect((await viewWeek(context, keeper))[0]).toBeDefined();
  expect(await isIntact(scene)).toBe(true);
});

test("a merge that was a mistake leaves no trace once it is taken back", async () => {
  const scene = await makeScene();
  const { context, guildId, system, keeper, danaId, danikaId } = scene;
  await saveCharacter(context, system, { memberId: danikaId, name: "Danissa" });
  const fromOn = context.clock.now().add({ hours: 240 }).toString().slice(0, 10);
  await enterAbsence(context, system, { memberId: danaId, fromOn, untilOn: fromOn, isReasonShared: false });
  const held = async () =>
    (await dumpGuild(db, guildId)).filter((row) => !/^(audit_entries|facts|deliveries) /.test(row));
  await declineClaim(context, keeper, { claimantMemberId: danikaId });
  const before = await held();
  await merge(scene);
  expect(await listCharacters(db, guildId, danikaId)).toMatchObject([
    { name: "Danissa", isMain: true },
    { name: "Danadin", isMain: false },
  ]);
  expect(await held()).not.toEqual(before);
  await undoMerge(context, keeper, { mergedMemberId: danaId });
  expect(await held()).toEqual(before);
  await expect(undoMerge(context, keeper, { mergedMemberId: danaId })).rejects.toThrow(
    refusal("members.notMerged"),
  );
});

test("settling an event of before once more pays nothing, and a correction counts for the one who stays", async () => {
  const scene = await makeScene();
  const { context, system, event, danikaId } = scene;
  await merge(scene);
  const again = await previewSettlement(context, system, event);
  expect(again).toMatchObject({ hasChanges: false, entries: [] });
  await markAttendance(context, system, { ...event, memberId: danikaId, result: "noShow" });
  await settle(scene);
  expect(await balancesOf(scene)).toEqual({ Danika: 0 });
  expect(await isIntact(scene)).toBe(true);
});

test("who was two rows in one event counts once, with the better result", async () => {
  const scene = await makeScene();
  const { context, system, keeper, event, danaId, danikaId } = scene;
  await markAttendance(context, system, { ...event, memberId: danikaId, result: "noShow" });
  await settle(scene);
  const rows = { mergedMemberId: danaId, memberId: danikaId };
  expect(await previewMerge(context, keeper, rows)).toMatchObject({ bothEventCount: 1 });
  await merge(scene);
  const { share, events } = await viewMember(context, keeper, { memberId: danikaId, days: null });
  expect(events.map(({ result }) => result)).toEqual(["present"]);
  const { rows: roster } = await viewRoster(context, keeper, { days: null });
  expect(roster.find(({ memberId }) => memberId === danikaId)?.share).toEqual(share);
  expect(share?.countedEvents).toBe(1);
});

test("of two answers to an event the own one counts, and taking it back takes back both", async () => {
  const scene = await makeScene();
  const { context, guildId, keeper, danika, danaId } = scene;
  const { eventId } = await makeEvent(db, guildId, { startsAt: context.clock.now().add({ hours: 5 }) });
  await answerForMember(context, keeper, { eventId, memberId: danaId, answer: "coming" });
  await merge(scene);
  const answers = async () =>
    (await listSignUps(db, guildId, eventId)).map(({ name, answer }) => [name, answer]);
  expect(await answers()).toEqual([["Danika", "coming"]]);
  await answerEvent(context, danika, { eventId, answer: "cant" });
  expect(await answers()).toEqual([["Danika", "cant"]]);
});

test("what changed since the officer looked is not merged", async () => {
  const scene = await makeScene();
  const { context, system, keeper, danaId, danikaId } = scene;
  const rows = { mergedMemberId: danaId, memberId: danikaId };
  const { previewId } = await previewMerge(context, keeper, rows);
  const lines = [{ memberId: danaId, amount: toHundredths(1_00) }];
  await adjustPoints(context, system, { slipId: "since", lines, reason: "Meanwhile" });
  await expect(mergeMembers(context, keeper, { ...rows, previewId })).rejects.toThrow(
    refusal("members.mergeChanged"),
  );
});

test("who is erased is erased as whom they were before, too", async () => {
  const scene = await makeScene();
  const { context, guildId, keeper, danikaId } = scene;
  await merge(scene);
  const eraser = { ...keeper, rights: new Set(["data.erase"] as const) };
  await eraseMember(context, eraser, { memberId: danikaId, typedName: "Danika" });
  expect((await dumpGuild(db, guildId)).join("\n")).not.toMatch(/Dan(a|ika|adin)\b/);
});

test("two officers who merge at once merge once", async () => {
  const scene = await makeScene();
  const outcomes = await Promise.allSettled([merge(scene), merge(scene)]);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await balancesOf(scene)).toEqual({ Danika: 12_00 });
});

test("only somebody without an account goes over, to somebody else of the same guild, by whoever may", async () => {
  const [scene, there] = [await makeScene(), await makeScene()];
  const { context, keeper, danika, danaId, danikaId } = scene;
  const preview = (mergedMemberId: number, memberId: number, actor = keeper) =>
    previewMerge(context, actor, { mergedMemberId, memberId });
  await expect(preview(danikaId, danaId)).rejects.toThrow(refusal("members.mergeNeedsTwo"));
  await expect(preview(danaId, danaId)).rejects.toThrow(refusal("members.mergeNeedsTwo"));
  await expect(preview(danaId, there.danikaId)).rejects.toThrow(refusal("members.notFound"));
  await expect(preview(danaId, danikaId, danika)).rejects.toThrow(refusal("common.forbidden"));
  await expect(claimMember(context, danika, { memberId: danikaId })).rejects.toThrow(
    refusal("members.notClaimable"),
  );
  await expect(claimMember(context, danika, { memberId: there.danaId })).rejects.toThrow(
    refusal("members.notClaimable"),
  );
  expect((await listRoster(db, scene.guildId)).map(({ name }) => name)).toContain("Dana");
});
