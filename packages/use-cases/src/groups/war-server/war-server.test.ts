import { listAuditEntries } from "@guildhall/db/audit";
import { createWarThing, saveWarThing } from "@guildhall/db/groups";
import { openTestDatabase, randomSnowflake } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { cancelEvent } from "#use-cases/events/index.ts";
import { depart, makeWarStory, stand } from "#use-cases/testing/make-war-server.ts";
import { listMusterMoves, musterParties, viewMuster, viewPublishedParties } from "../parties/index.ts";
import { beginWarRemoval } from "./begin-war-removal.ts";
import { changeWarServer } from "./change-war-server.ts";
import { viewWarServer } from "./view-war-server.ts";
import { viewWarWork } from "./view-war-work.ts";

const db = await openTestDatabase();

test("officers read who of the players is missing in the war server, until a quarter of an hour after the end", async () => {
  const { context, leader, war, players, endsAt } = await makeWarStory(db);
  const [first] = players;
  await stand(context, war.system, { userId: first?.userId ?? "" });
  const { playing } = await viewWarServer(context, leader);
  expect(playing?.playerCount).toBe(10);
  expect(playing?.missing.map(({ name }) => name)).toHaveLength(9);
  expect(playing?.missing.map(({ memberId }) => memberId)).not.toContain(first?.memberId);
  const over = endsAt.add({ minutes: 15 });
  context.clock.advance({ seconds: context.clock.now().until(over).total("seconds") - 1 });
  expect((await viewWarServer(context, leader)).playing).not.toBeNull();
  context.clock.advance({ seconds: 1 });
  expect((await viewWarServer(context, leader)).playing).toBeNull();
});

test("nobody plays there where the event is called off, or the guild switched it off", async () => {
  const { context, system, officer, leader, eventId } = await makeWarStory(db);
  expect((await viewWarWork(context, system))?.playing?.event.eventId).toBe(eventId);
  await changeWarServer(context, leader, { givesParties: false, removesLeavers: true });
  expect((await viewWarWork(context, system))?.playing).toBeNull();
  await changeWarServer(context, leader, { givesParties: true, removesLeavers: true });
  await cancelEvent(context, officer, { eventId });
  expect((await viewWarWork(context, system))?.playing).toBeNull();
});

test("who leaves the guild is to leave the war server; its officers, its owner and guests stay", async () => {
  const { context, system, war } = await makeWarStory(db);
  const [leaver, marshal, guest, stays] = [1, 2, 3, 4].map(randomSnowflake) as [
    string,
    string,
    string,
    string,
  ];
  for (const userId of [leaver, marshal, stays, war.ownerId]) await stand(context, system, { userId });
  for (const userId of [leaver, guest, stays, war.ownerId]) await stand(context, war.system, { userId });
  await stand(context, war.system, { userId: marshal, roleIds: [war.officerRoleId] });
  context.clock.advance({ minutes: 1 });
  for (const userId of [leaver, marshal, war.ownerId]) await depart(context, system, userId);
  expect((await viewWarWork(context, system))?.leavers).toEqual([leaver]);
});

test("whom the war server let in after they had left the guild stays there", async () => {
  const { context, system, war } = await makeWarStory(db);
  const friend = randomSnowflake();
  await stand(context, system, { userId: friend });
  context.clock.advance({ minutes: 1 });
  await depart(context, system, friend);
  context.clock.advance({ minutes: 1 });
  await stand(context, war.system, { userId: friend });
  expect((await viewWarWork(context, system))?.leavers).toEqual([]);
});

test("nobody is removed where the guild does not want it", async () => {
  const { context, system, leader, war } = await makeWarStory(db);
  const leaver = randomSnowflake();
  await stand(context, system, { userId: leaver });
  await stand(context, war.system, { userId: leaver });
  context.clock.advance({ minutes: 1 });
  await depart(context, system, leaver);
  await changeWarServer(context, leader, { givesParties: true, removesLeavers: false });
  expect((await viewWarWork(context, system))?.leavers).toEqual([]);
});

test("a removal that is begun twice stands in the audit once", async () => {
  const { context, guildId, system, players } = await makeWarStory(db);
  const [player] = players;
  const removal = { userId: player?.userId ?? "" };
  await Promise.all([beginWarRemoval(context, system, removal), beginWarRemoval(context, system, removal)]);
  const entries = await listAuditEntries(db, guildId, { limit: 100 });
  const noted = entries.filter(({ useCase }) => useCase === "groups.beginWarRemoval");
  expect(noted).toMatchObject([{ target: { kind: "member", id: player?.memberId } }]);
});

test("everybody who sits in the war server is moved to their party there, and who sits at home is told of", async () => {
  const { context, guildId, system, officer, leader, war, eventId } = await makeWarStory(db);
  const order = () => musterParties(context, officer, { eventId });
  await expect(order()).rejects.toMatchObject({ code: "groups.noPartyVoice" });
  const warGuildId = war.guildId;
  for (const number of [1, 2]) {
    const thingId = await createWarThing(db, guildId, { warGuildId, kind: "voice", number });
    await saveWarThing(db, guildId, { thingId, discordId: String(number) });
  }
  await order();
  const seen = await viewPublishedParties(context, officer, { eventId });
  const [there, home, there2] = [
    ...(seen?.parties[0]?.seats.slice(0, 2) ?? []),
    ...(seen?.parties[1]?.seats.slice(0, 1) ?? []),
  ];
  const seats = [
    { serverId: warGuildId, userId: there?.userId ?? "", channelId: "9" },
    { serverId: guildId, userId: home?.userId ?? "", channelId: "8" },
    { serverId: warGuildId, userId: there2?.userId ?? "", channelId: "9" },
  ];
  const { settled = [], moves } = (await listMusterMoves(context, system, { eventId, seats })) ?? {};
  expect(moves).toMatchObject([
    { memberId: there?.memberId, serverId: warGuildId, channelId: "1" },
    { memberId: there2?.memberId, serverId: warGuildId, channelId: "2" },
  ]);
  expect(settled).toContainEqual({ memberId: home?.memberId, outcome: "atHome" });
  expect(settled.filter(({ outcome }) => outcome === "absent")).toHaveLength(7);
  expect((await viewMuster(context, officer, { eventId })).channelCount).toBe(2);
  await changeWarServer(context, leader, { givesParties: false, removesLeavers: true });
  expect((await viewMuster(context, officer, { eventId })).channelCount).toBe(0);
});
