import { rightsOfPresets } from "@guildhall/core/settings";
import { transaction } from "@guildhall/db";
import { findEvent, findSeries } from "@guildhall/db/events";
import { listStatics } from "@guildhall/db/groups";
import { listRanks } from "@guildhall/db/members";
import { saveRightsOfMember } from "@guildhall/db/settings";
import { makeMember, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { createEvent, createSeries } from "#use-cases/events/index.ts";
import { createStatic, seatMember, unseatMember } from "#use-cases/groups/index.ts";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { makeActor, makeStory } from "#use-cases/testing/make-story.ts";
import {
  addUnlinkedMember,
  handOver,
  mergeMembers,
  previewHandOver,
  previewMerge,
  recordServerMembers,
  saveRanks,
  undoHandOver,
  viewHandOver,
} from "./index.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

/** Bram planned an event, repeats another one, leads a static in which Dana sits, and is to follow in a rank. An owner looks after it. */
async function makeScene() {
  const story = await makeStory(db);
  const { context, guildId, system } = story;
  const owner = { ...makeActor(guildId, "Ona", rightsOfPresets.leader), managesServer: true };
  const planner = makeActor(guildId, "Bram", ["events.edit"]);
  const bram = await makeMember(db, guildId, planner);
  const dana = await makeMember(db, guildId, { name: "Dana" });
  const startsAt = context.clock.now().add({ hours: 2 }).toString();
  const { eventId } = await createEvent(context, planner, { title: "Raid", startsAt, durationMinutes: 60 });
  const weekly = { kind: "weekly", weekdays: ["mon"], weeks: "every" } as const;
  const { seriesId } = await createSeries(context, planner, {
    ...{ title: "Siege", recurrence: weekly, time: "20:00", fromOn: "2027-01-01" },
  });
  const plan = { name: "Blades", leaderMemberId: bram.memberId, targets: {} };
  const { staticId } = await createStatic(context, system, plan);
  await seatMember(context, system, { staticId, memberId: dana.memberId, isSubstitute: false });
  const rank = { roleId: null, seats: null, heirMemberId: bram.memberId };
  await saveRanks(context, system, { ranks: [{ ...rank, name: "Leader" }] });
  const look = async () => ({
    planner: (await findEvent(db, guildId, eventId))?.createdByUserId,
    repeater: (await findSeries(db, guildId, seriesId))?.createdByUserId,
    leader: (await listStatics(db, guildId))[0]?.leaderMemberId,
    heir: (await listRanks(db, guildId))[0]?.heirMemberId,
  });
  const way = { memberId: bram.memberId, toMemberId: dana.memberId };
  return { ...story, owner, bram, dana, eventId, staticId, way, look };
}

type Scene = Awaited<ReturnType<typeof makeScene>>;

async function handAllOver({ context, owner }: Scene, way: Scene["way"]) {
  const { previewId } = await previewHandOver(context, owner, way);
  return await handOver(context, owner, { ...way, previewId });
}

const heldBy = ({ userId, memberId }: Scene["bram"]) => ({
  planner: userId,
  repeater: userId,
  leader: memberId,
  heir: memberId,
});

test("one press gives all to another member, and one more brings it back", async () => {
  const scene = await makeScene();
  const { context, guildId, owner, bram, dana, way, look } = scene;
  expect(await viewHandOver(context, owner, bram)).toMatchObject({
    events: [{ title: "Raid" }],
    series: [{ title: "Siege" }],
    statics: [{ name: "Blades" }],
    heirOf: [{ name: "Leader" }],
  });
  const { handOverId } = await handAllOver(scene, way);
  expect(await look()).toEqual(heldBy(dana));
  expect(await listFactNames(db, guildId)).toEqual(
    expect.arrayContaining(["groups.staticChanged", "members.ranksChanged"]),
  );
  const left = await viewHandOver(context, owner, bram);
  expect(left).toMatchObject({ events: [], statics: [], heirOf: [], handOvers: [{ toName: "Dana" }] });
  await undoHandOver(context, owner, { handOverId });
  expect(await look()).toEqual(heldBy(bram));
  await expect(undoHandOver(context, owner, { handOverId })).rejects.toThrow(
    refusal("members.handOverNotFound"),
  );
});

test("what the other cannot take over stays, and says why", async () => {
  const scene = await makeScene();
  const { context, owner, bram, way, look } = scene;
  const ilse = await addUnlinkedMember(context, owner, { name: "Ilse" });
  const toIlse = { ...way, toMemberId: ilse.memberId };
  expect((await previewHandOver(context, owner, toIlse)).kept).toEqual([
    { part: "eventIds", name: "Raid", reason: "noAccount" },
    { part: "seriesIds", name: "Siege", reason: "noAccount" },
    { part: "staticIds", name: "Blades", reason: "notRegular" },
  ]);
  await handAllOver(scene, toIlse);
  expect(await look()).toEqual({ ...heldBy(bram), heir: ilse.memberId });
});

test("an officer hands over nothing that needs a right of its own", async () => {
  const { context, guildId, bram, dana, way, look } = await makeScene();
  const officer = makeActor(guildId, "Maren", ["members.edit"]);
  const { previewId, kept } = await previewHandOver(context, officer, way);
  expect(kept.map(({ name, reason }) => `${name} ${reason}`)).toEqual(["Blades notYours", "Leader notYours"]);
  await handOver(context, officer, { ...way, previewId });
  expect(await look()).toEqual({ ...heldBy(bram), planner: dana.userId, repeater: dana.userId });
});

test("only what was read is handed over", async () => {
  const { context, owner, staticId, dana, way } = await makeScene();
  const { previewId } = await previewHandOver(context, owner, way);
  await unseatMember(context, owner, { staticId, memberId: dana.memberId });
  const late = handOver(context, owner, { ...way, previewId });
  await expect(late).rejects.toThrow(refusal("members.handOverChanged"));
});

test("back goes only what the other still holds, and only where it can", async () => {
  const scene = await makeScene();
  const { context, owner, bram, dana, staticId, way, look } = scene;
  const { handOverId } = await handAllOver(scene, way);
  await unseatMember(context, owner, { staticId, memberId: bram.memberId });
  await undoHandOver(context, owner, { handOverId });
  expect(await look()).toEqual({ ...heldBy(bram), leader: dana.memberId });
});

test("what went to somebody who was merged since comes back from the member that they are now", async () => {
  const scene = await makeScene();
  const { context, owner, bram, dana, way, look } = scene;
  const ilse = await addUnlinkedMember(context, owner, { name: "Ilse" });
  const { handOverId } = await handAllOver(scene, { ...way, toMemberId: ilse.memberId });
  const merge = { mergedMemberId: ilse.memberId, memberId: dana.memberId };
  const { previewId } = await previewMerge(context, owner, merge);
  await mergeMembers(context, owner, { ...merge, previewId });
  expect((await look()).heir).toBe(dana.memberId);
  await undoHandOver(context, owner, { handOverId });
  expect(await look()).toEqual(heldBy(bram));
});

test("whoever alone may do something is named", async () => {
  const { context, guildId, owner, system, bram, dana } = await makeScene();
  const person = { avatarHash: null, isBot: false, joinedAt: null, roleIds: [] };
  const members = [bram, dana].map(({ userId, name }) => ({ ...person, userId, name }));
  await recordServerMembers(context, system, { members, asOf: context.clock.now() });
  await transaction(db, async (tx) => {
    await saveRightsOfMember(tx, guildId, { userId: bram.userId, rights: ["dkp.adjust", "events.edit"] });
    await saveRightsOfMember(tx, guildId, { userId: dana.userId, rights: ["events.edit"] });
  });
  expect((await viewHandOver(context, owner, bram)).soleRights).toEqual(["dkp.adjust"]);
});

test("of two who hand over at once one does, and nobody hands over in another guild", async () => {
  const scene = await makeScene();
  const { context, owner, members, way, look, dana } = scene;
  const { previewId } = await previewHandOver(context, owner, way);
  const both = [1, 2].map(() => handOver(context, owner, { ...way, previewId }));
  const done = await Promise.allSettled(both);
  expect(done.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await look()).toEqual(heldBy(dana));
  await expect(previewHandOver(context, members[0], way)).rejects.toThrow(refusal("common.forbidden"));
  const other = await makeScene();
  const theirs = previewHandOver(context, other.owner, way);
  await expect(theirs).rejects.toThrow(refusal("members.notFound"));
  const toSelf = { ...way, toMemberId: way.memberId };
  await expect(previewHandOver(context, owner, toSelf)).rejects.toThrow(refusal("members.handOverNeedsTwo"));
});
