import { isPicked, withRules } from "@guildhall/core/events";
import { listSignUps } from "@guildhall/db/events";
import { makeEvent, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { previewSettlement } from "#use-cases/attendance/index.ts";
import { attend } from "#use-cases/testing/attend.ts";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { makeStory } from "#use-cases/testing/make-story.ts";
import { answerEvent } from "./answer-event.ts";
import { publishLineUp } from "./publish-line-up.ts";
import { saveLineUp } from "./save-line-up.ts";
import { viewEvent } from "./view-event.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });
const rules = withRules({ hasLineUp: true });

/** An event with a line-up, to which all three members say to come. */
async function makeScene() {
  const story = await makeStory(db);
  const { context, guildId, members, officer } = story;
  const startsAt = context.clock.now().add({ hours: 1 });
  const { voiceChannelId } = story.event;
  const { eventId } = await makeEvent(db, guildId, { startsAt, voiceChannelId, rules });
  for (const member of members) await answerEvent(context, member, { eventId, answer: "coming" });
  const ids = (await listSignUps(db, guildId, eventId)).map(({ memberId }) => memberId);
  const [aldo = 0, brix = 0, corvin = 0] = ids;
  const pick = (memberId: number, choice: "picked" | "benched") =>
    saveLineUp(context, officer, { eventId, picks: [{ memberId, pick: choice }] });
  const told = async () =>
    (await listFactNames(db, guildId)).filter((name) => name === "events.seatChanged").length;
  return { ...story, eventId, aldo, brix, corvin, pick, told };
}

test("nobody but officers sees a line-up before it is published, and nobody is picked by it", async () => {
  const { context, guildId, officer, members, eventId, aldo, brix, pick, told } = await makeScene();
  await pick(aldo, "picked");
  await pick(brix, "benched");
  const picksSeenBy = async (actor: typeof officer) =>
    (await viewEvent(context, actor, { eventId })).signUps.map((signUp) => signUp.pick);
  expect(await picksSeenBy(officer)).toEqual(["picked", "benched", null]);
  expect(await picksSeenBy(members[0])).toEqual([null, null, null]);
  expect((await listSignUps(db, guildId, eventId)).some((one) => isPicked(one, rules))).toBe(false);
  expect(await told()).toBe(0);
});

test("publishing tells everybody for whom something changed, and nobody twice", async () => {
  const { context, guildId, officer, eventId, aldo, brix, corvin, pick, told } = await makeScene();
  for (const memberId of [aldo, brix]) await pick(memberId, "picked");
  const publish = () => publishLineUp(context, officer, { eventId });
  expect((await publish()).toldCount).toBe(2);
  const again = await Promise.all([publish(), publish()]);
  expect(again.map(({ toldCount }) => toldCount)).toEqual([0, 0]);
  await pick(brix, "benched");
  await pick(corvin, "picked");
  expect((await publish()).toldCount).toBe(2);
  expect(await told()).toBe(4);
  const picked = (await listSignUps(db, guildId, eventId)).filter((one) => isPicked(one, rules));
  expect(picked.map(({ memberId }) => memberId)).toEqual([aldo, corvin]);
});

test("whoever says not to come any more is in no line-up, also after coming back", async () => {
  const { context, guildId, officer, members, eventId, aldo, pick } = await makeScene();
  await pick(aldo, "picked");
  await publishLineUp(context, officer, { eventId });
  await answerEvent(context, members[0], { eventId, answer: "late" });
  const isIn = async () =>
    (await listSignUps(db, guildId, eventId)).some(({ publishedPick }) => publishedPick === "picked");
  expect(await isIn()).toBe(true);
  await answerEvent(context, members[0], { eventId, answer: "cant" });
  await answerEvent(context, members[0], { eventId, answer: "coming" });
  expect(await isIn()).toBe(false);
});

test("who sits out and was there is benched, and who was not is no no-show", async () => {
  const scene = await makeScene();
  const { context, system, officer, members, eventId, aldo, brix, corvin, pick } = scene;
  await pick(aldo, "picked");
  for (const memberId of [brix, corvin]) await pick(memberId, "benched");
  await publishLineUp(context, officer, { eventId });
  for (const member of members.slice(0, 2)) await attend(scene, member, { from: 0, to: 120 });
  context.clock.advance({ hours: 4 });
  const { lines } = await previewSettlement(context, system, { eventId });
  expect(lines.map(({ name, result }) => [name, result])).toEqual([
    ["Aldo", "present"],
    ["Brix", "benched"],
    ["Corvin", "absent"],
  ]);
});

test("only an event with a line-up has one, only who comes is in it, and only officers decide", async () => {
  const { context, officer, members, event, eventId, aldo, pick } = await makeScene();
  const plain = publishLineUp(context, officer, { eventId: event.eventId });
  await expect(plain).rejects.toThrow(refusal("events.noLineUp"));
  await expect(pick(aldo + 1_000, "picked")).rejects.toThrow(refusal("events.notSignedUp"));
  const picks = [{ memberId: aldo, pick: "picked" }] as const;
  const forbidden = saveLineUp(context, members[0], { eventId, picks: [...picks] });
  await expect(forbidden).rejects.toThrow(refusal("common.forbidden"));
  await expect(publishLineUp(context, members[0], { eventId })).rejects.toThrow(refusal("common.forbidden"));
  const other = await makeScene();
  const foreign = publishLineUp(context, officer, { eventId: other.eventId });
  await expect(foreign).rejects.toThrow(refusal("events.notFound"));
});
