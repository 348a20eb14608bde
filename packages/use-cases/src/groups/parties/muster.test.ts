import { beginExtra, listPartyExtras } from "@guildhall/db/events";
import { makeEvent, makeGuild, openTestDatabase, randomSnowflake } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { answerEvent, noteExtra } from "#use-cases/events/index.ts";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { makePlayers } from "#use-cases/testing/make-players.ts";
import { makeActor, makeStory } from "#use-cases/testing/make-story.ts";
import { buildParties } from "./build-parties.ts";
import { listMusterMoves } from "./list-muster-moves.ts";
import { musterParties } from "./muster-parties.ts";
import { noteMuster } from "./note-muster.ts";
import { publishParties } from "./publish-parties.ts";
import { viewMuster } from "./view-muster.ts";
import { type PublishedSeat, viewPublishedParties } from "./view-published-parties.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });
const plans = Array.from({ length: 10 }, (_, index) => ({ name: `Player ${index + 1}` }));

/** An event whose parties are built, and are published with a voice channel when that is said. */
async function makeScene() {
  const story = await makeStory(db);
  const { context, guildId, officer, system } = story;
  const startsAt = context.clock.now().add({ hours: 1 });
  const { eventId } = await makeEvent(db, guildId, { startsAt });
  const players = await makePlayers(context, { guildId, eventId }, plans);
  const draftNumber = await buildParties(context, officer, { eventId, draftNumber: null });
  const publish = () => publishParties(context, officer, { eventId, draftNumber });
  const furnish = () =>
    noteExtra(context, system, { eventId, kind: "partyVoice", partyKey: "1", discordId: randomSnowflake() });
  const order = () => musterParties(context, officer, { eventId });
  return { ...story, eventId, players, publish, furnish, order };
}

/** The same, and everybody can be moved. */
async function makeReady() {
  const scene = await makeScene();
  await scene.publish();
  await scene.furnish();
  return scene;
}

test("of two officers who have everybody moved at once one does, and the other is told that it goes on", async () => {
  const { guildId, order } = await makeReady();
  const done = await Promise.allSettled([order(), order()]);
  expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const refused = done.find(({ status }) => status === "rejected");
  expect(refused).toMatchObject({ reason: refusal("groups.musterUnderWay") });
  const names = await listFactNames(db, guildId);
  expect(names.filter((name) => name === "groups.musterDue")).toHaveLength(1);
});

test("what became of people is told by name, and nothing is added once it is over", async () => {
  const { context, guildId, officer, system, eventId, players, order } = await makeReady();
  await order();
  const [first, second, third] = players.map(({ memberId }) => memberId);
  const note = (memberId: number | undefined, outcome: "moved" | "there" | "absent", next: "goOn" | "end") =>
    noteMuster(context, system, { eventId, tries: [{ memberId: memberId ?? 0, outcome }], next });
  await note(first, "moved", "goOn");
  await note(second, "absent", "end");
  await note(third, "there", "end");
  const { last, channelCount } = await viewMuster(context, officer, { eventId });
  expect(channelCount).toBe(1);
  expect(last).toMatchObject({ isUnderWay: false, movedCount: 1, thereCount: 0 });
  expect(last?.others).toEqual([{ name: "Player 2", outcome: "absent" }]);
  const names = await listFactNames(db, guildId);
  expect(names.filter((name) => name.startsWith("groups.muster"))).toEqual([
    "groups.musterDue",
    "groups.musterDue",
    "groups.musterEnded",
  ]);
});

test("what a crash cut off is ordered again after two minutes, and begins anew", async () => {
  const { context, officer, eventId, order } = await makeReady();
  await order();
  context.clock.advance({ seconds: 119 });
  await expect(order()).rejects.toThrow(refusal("groups.musterUnderWay"));
  context.clock.advance({ seconds: 1 });
  await order();
  const { last } = await viewMuster(context, officer, { eventId });
  expect(last).toMatchObject({ isUnderWay: true, orderedAt: context.clock.now() });
});

test("who sits elsewhere is moved, who signed off sits where they like, and nobody is moved twice", async () => {
  const { context, guildId, officer, system, eventId, players, publish, furnish, order } = await makeScene();
  await publish();
  await furnish();
  const voice = (await listPartyExtras(db, guildId, "partyVoice"))[0]?.discordId ?? "";
  const seen = await viewPublishedParties(context, officer, { eventId });
  const [there, gone, away, ...others] = seen?.parties[0]?.seats ?? [];
  const userOf = (seat: PublishedSeat | undefined) => seat?.userId ?? "";
  const actor = { ...makeActor(guildId, "Gone"), userId: userOf(gone) };
  await answerEvent(context, actor, { eventId, answer: "cant" });
  await order();
  const lobby = randomSnowflake();
  const seats = players
    .filter(({ userId }) => userId !== userOf(away))
    .map(({ userId }) => ({
      ...{ userId, serverId: guildId },
      channelId: userId === userOf(there) ? voice : lobby,
    }));
  const list = () => listMusterMoves(context, system, { eventId, seats });
  const { settled = [], moves = [] } = (await list()) ?? {};
  expect(moves.map(({ userId }) => userId).toSorted()).toEqual(others.map(userOf).toSorted());
  expect(settled).toContainEqual({ memberId: there?.memberId, outcome: "there" });
  expect(settled).toContainEqual({ memberId: away?.memberId, outcome: "absent" });
  expect(settled.filter(({ outcome }) => outcome === "noChannel")).toHaveLength(5);
  const tries = [...settled, ...moves.map(({ memberId }) => ({ memberId, outcome: "moved" as const }))];
  await noteMuster(context, system, { eventId, tries, next: "tryAgain" });
  expect(await list()).toEqual({ settled: [], moves: [] });
  await noteMuster(context, system, { eventId, tries: [], next: "end" });
  expect(await list()).toBeNull();
});

test("what Discord was asked for and has not made is told, party by party, until it is there", async () => {
  const { context, guildId, officer, system, eventId, publish } = await makeScene();
  await publish();
  const which = { eventId, kind: "partyVoice", partyKey: "2" } as const;
  const look = async () => (await viewMuster(context, officer, { eventId })).lacking;
  expect(await look()).toEqual([]);
  await beginExtra(db, guildId, { ...which, now: context.clock.now() });
  expect(await look()).toEqual([{ kind: "partyVoice", name: null, number: 2 }]);
  await noteExtra(context, system, { ...which, discordId: randomSnowflake() });
  expect(await look()).toEqual([]);
});

test("nobody is moved before parties are published and have a voice channel, or after the event", async () => {
  const { context, publish, furnish, order } = await makeScene();
  await expect(order()).rejects.toThrow(refusal("groups.notPublished"));
  await publish();
  await expect(order()).rejects.toThrow(refusal("groups.noPartyVoice"));
  await furnish();
  context.clock.advance({ hours: 48 });
  await expect(order()).rejects.toThrow(refusal("events.closedForAnswers"));
});

test("members have nobody moved, and another guild neither orders nor sees it", async () => {
  const { context, members, eventId } = await makeReady();
  const [member] = members;
  await expect(musterParties(context, member, { eventId })).rejects.toThrow(refusal("common.forbidden"));
  await expect(viewMuster(context, member, { eventId })).rejects.toThrow(refusal("common.forbidden"));
  const { guildId } = await makeGuild(db);
  const other = { kind: "system", guildId } as const;
  await expect(musterParties(context, other, { eventId })).rejects.toThrow(refusal("events.notFound"));
  await expect(viewMuster(context, other, { eventId })).rejects.toThrow(refusal("events.notFound"));
});
