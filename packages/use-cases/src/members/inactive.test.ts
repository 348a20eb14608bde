import { transaction } from "@guildhall/db";
import { savePlace } from "@guildhall/db/settings";
import { makeMember, openTestDatabase, randomSnowflake } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { startAbsence } from "#use-cases/absences/index.ts";
import { answerEvent, createEvent } from "#use-cases/events/index.ts";
import { changeSettings } from "#use-cases/settings/index.ts";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { makeActor, makeStory } from "#use-cases/testing/make-story.ts";
import {
  addUnlinkedMember,
  answerNudge,
  changeStanding,
  nudgeMembers,
  recordServerMembers,
  saveBuild,
  saveCharacter,
  viewInactive,
} from "./index.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

/** Bram and Dana, in the server and in the roster for seventy days. */
async function makeScene() {
  const story = await makeStory(db);
  const { context, guildId, system } = story;
  const place = { place: "panel", discordId: randomSnowflake(), isMadeByUs: true } as const;
  await transaction(db, (tx) => savePlace(tx, guildId, place));
  const join = async (name: string) => {
    const actor = makeActor(guildId, name);
    const { userId } = actor;
    const person = { userId, name, avatarHash: null, isBot: false, joinedAt: null, roleIds: [] };
    await recordServerMembers(context, system, { members: [person], asOf: context.clock.now() });
    return { actor, memberId: (await makeMember(db, guildId, { userId, name })).memberId };
  };
  const [bram, dana] = [await join("Bram"), await join("Dana")];
  context.clock.advance({ hours: 50 * 24 });
  return { ...story, bram, dana };
}

type Scene = Awaited<ReturnType<typeof makeScene>>;

const listed = async ({ context, officer }: Scene) =>
  (await viewInactive(context, officer)).members.map(({ name, causes }) => `${name}: ${causes.join(", ")}`);

test("whoever was not heard of is listed, until an answer, a leave, or an officer takes them off", async () => {
  const scene = await makeScene();
  const { context, officer, bram, dana } = scene;
  expect(await listed(scene)).toEqual(["Bram: silent", "Dana: silent"]);
  const startsAt = context.clock.now().add({ hours: 2 }).toString();
  const { eventId } = await createEvent(context, officer, { title: "Siege", startsAt, durationMinutes: 60 });
  await answerEvent(context, bram.actor, { eventId, answer: "coming" });
  expect(await listed(scene)).toEqual(["Dana: silent"]);
  const today = context.clock.now().toZonedDateTimeISO("UTC").toPlainDate().toString();
  await startAbsence(context, dana.actor, { fromOn: today, isReasonShared: false });
  expect(await listed(scene)).toEqual([]);
  context.clock.advance({ hours: 31 * 24 });
  expect(await listed(scene)).toEqual(["Bram: silent"]);
  await changeStanding(context, officer, { memberIds: [bram.memberId], standing: "left" });
  expect(await listed(scene)).toEqual([]);
});

test("a power that was said long ago is told of somebody who comes", async () => {
  const scene = await makeScene();
  const { context, guildId, officer, bram } = scene;
  const { characterId } = await saveCharacter(context, bram.actor, { name: "Bram" });
  await saveBuild(context, bram.actor, { characterId, role: "tank", power: 4000 });
  expect(await listed(scene)).toEqual(["Dana: silent"]);
  const owner = makeActor(guildId, "Corvin", ["settings.edit"]);
  await changeSettings(context, owner, { changes: { "members.inactiveDays": 100 } });
  context.clock.advance({ hours: 61 * 24 });
  const { members } = await viewInactive(context, officer);
  expect(members.find(({ name }) => name === "Bram")?.causes).toEqual(["stale"]);
});

test("one press asks everybody who can be asked, once in a week", async () => {
  const scene = await makeScene();
  const { context, guildId, officer, bram, dana } = scene;
  const { memberId: unlinkedId } = await addUnlinkedMember(context, officer, { name: "Ilse" });
  context.clock.advance({ hours: 31 * 24 });
  const memberIds = [bram.memberId, dana.memberId, unlinkedId];
  expect(await nudgeMembers(context, officer, { memberIds })).toEqual({ nudged: 2, skipped: 1 });
  const facts = await listFactNames(db, guildId);
  expect(facts.filter((name) => name === "members.memberNudged")).toHaveLength(2);
  const again = () => nudgeMembers(context, officer, { memberIds });
  await expect(again()).rejects.toThrow(refusal("members.nudgedLately"));
  const alone = nudgeMembers(context, officer, { memberIds: [unlinkedId] });
  await expect(alone).rejects.toThrow(refusal("members.notReachable"));
  context.clock.advance({ hours: 7 * 24 });
  expect(await again()).toEqual({ nudged: 2, skipped: 1 });
});

test("whoever says to be still there leaves the list, and only that person can say it", async () => {
  const scene = await makeScene();
  const { context, officer, bram, dana } = scene;
  await nudgeMembers(context, officer, { memberIds: [bram.memberId] });
  const [row] = (await viewInactive(context, officer)).members;
  expect(row).toMatchObject({ name: "Bram", canNudge: false, nudge: { cause: "silent", answeredAt: null } });
  const input = { nudgeId: row?.nudge?.nudgeId ?? 0 };
  await expect(answerNudge(context, dana.actor, input)).rejects.toThrow(refusal("members.nudgeNotFound"));
  await Promise.all([answerNudge(context, bram.actor, input), answerNudge(context, bram.actor, input)]);
  expect(await listed(scene)).toEqual(["Dana: silent"]);
  await expect(nudgeMembers(context, officer, { memberIds: [bram.memberId] })).rejects.toThrow(
    refusal("members.notInactive"),
  );
});

test("two officers who press at once ask once", async () => {
  const { context, guildId, officer, bram } = await makeScene();
  const ask = () => nudgeMembers(context, officer, { memberIds: [bram.memberId] });
  const asked = await Promise.allSettled([ask(), ask()]);
  expect(asked.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  const facts = await listFactNames(db, guildId);
  expect(facts.filter((name) => name === "members.memberNudged")).toHaveLength(1);
});

test("without the right, and in another guild, nobody is listed nor asked", async () => {
  const [here, there] = [await makeScene(), await makeScene()];
  const { context, officer, members } = here;
  const theirs = { memberIds: [there.bram.memberId] };
  await expect(viewInactive(context, members[0])).rejects.toThrow(refusal("common.forbidden"));
  await expect(nudgeMembers(context, members[0], theirs)).rejects.toThrow(refusal("common.forbidden"));
  await expect(nudgeMembers(context, officer, theirs)).rejects.toThrow(refusal("members.notInactive"));
});
