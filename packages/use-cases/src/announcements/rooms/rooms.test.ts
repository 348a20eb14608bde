import type { MemberActor } from "@guildhall/core";
import { listRooms, saveRoom } from "@guildhall/db/announcements";
import { openTestDatabase, randomSnowflake } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { recordServerMembers } from "#use-cases/members/index.ts";
import { recordChannel, switchModule } from "#use-cases/settings/index.ts";
import { makeActor, makeStory } from "#use-cases/testing/make-story.ts";
import {
  changeRoom,
  claimRoom,
  followRooms,
  recheckRooms,
  saveLobbies,
  seatRoom,
  viewOwnRoom,
  viewRooms,
} from "../index.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

/** A guild with a lobby for two rooms, and three people in its server. */
async function makeScene() {
  const story = await makeStory(db);
  const { context, guildId, system } = story;
  const lobbyId = randomSnowflake();
  const channel = {
    ...{ channelId: lobbyId, name: "Open a room", kind: "voice" as const, parentId: null, position: 1 },
    overwrites: [],
  } as const;
  await recordChannel(context, system, { channel, asOf: context.clock.now() });
  const lobby = { channelId: lobbyId, pattern: "{name}'s room", userLimit: 5, mostRooms: 2 };
  await saveLobbies(context, system, { lobbies: [lobby] });
  const join = async (name: string) => {
    const actor: MemberActor = makeActor(guildId, name, []);
    const { userId } = actor;
    const members = [{ userId, name, avatarHash: null, isBot: false, joinedAt: null, roleIds: [] }];
    await recordServerMembers(context, system, { members, asOf: context.clock.now() });
    return actor;
  };
  const enter = (...people: readonly MemberActor[]) =>
    followRooms(context, system, {
      sitters: people.map(({ userId }) => ({ userId, channelId: lobbyId })),
      leftChannelIds: [],
    });
  const rooms = () => listRooms(db, guildId);
  const open = async (actor: MemberActor) => {
    await enter(actor);
    const roomId = (await rooms()).find(({ userId }) => userId === actor.userId)?.roomId ?? 0;
    const channelId = randomSnowflake();
    await saveRoom(db, guildId, { roomId, channelId });
    return { roomId, channelId };
  };
  const people = { yara: await join("Yara"), bram: await join("Bram"), dana: await join("Dana") };
  return { ...story, lobby, enter, rooms, open, ...people };
}

test("whoever enters a lobby has one room, however often that is told, and no more than there may be", async () => {
  const { enter, rooms, yara, bram, dana } = await makeScene();
  await Promise.all([enter(yara), enter(yara)]);
  await enter(yara, bram);
  await enter(dana);
  expect(await rooms()).toMatchObject([
    { userId: yara.userId, name: "Yara's room", userLimit: 5, channelId: null },
    { userId: bram.userId, name: "Bram's room" },
  ]);
});

test("a lobby opens nothing while the guild has switched the notice board off", async () => {
  const { context, system, enter, rooms, yara } = await makeScene();
  await switchModule(context, system, { module: "announcements", isOn: false });
  await enter(yara);
  expect(await rooms()).toEqual([]);
  await switchModule(context, system, { module: "announcements", isOn: true });
  await enter(yara);
  expect(await rooms()).toHaveLength(1);
});

test("the owner names and shuts the room, others do not, and a third name in ten minutes waits", async () => {
  const { context, guildId, rooms, open, yara, bram } = await makeScene();
  const { roomId } = await open(yara);
  await changeRoom(context, yara, { roomId, name: "Trap", userLimit: 3 });
  await changeRoom(context, yara, { roomId, isLocked: true });
  const asBram = changeRoom(context, bram, { roomId, isLocked: false });
  await expect(asBram).rejects.toThrow(refusal("announcements.roomNotYours"));
  expect(await rooms()).toMatchObject([{ name: "Trap", userLimit: 3, isLocked: true }]);
  await changeRoom(context, yara, { roomId, name: "Bear" });
  const third = changeRoom(context, yara, { roomId, name: "Crazy Joe" });
  await expect(third).rejects.toThrow(refusal("announcements.roomRenamedOften"));
  await changeRoom(context, makeActor(guildId, "Corvin", ["settings.edit"]), { roomId, isLocked: false });
  expect(await rooms()).toMatchObject([{ name: "Bear", isLocked: false }]);
});

/** A room of Yara's in which Dana sat before Bram came. */
async function makeFull() {
  const scene = await makeScene();
  const { context, system, open, yara, bram, dana } = scene;
  const { roomId, channelId } = await open(yara);
  const seat = async (...people: readonly MemberActor[]) => {
    context.clock.advance({ seconds: 5 });
    return await seatRoom(context, system, { roomId, userIds: people.map(({ userId }) => userId) });
  };
  await seat(yara, dana);
  await seat(yara, bram, dana);
  const claim = (actor: MemberActor, ...people: readonly MemberActor[]) => {
    const sitters = people.map(({ userId }) => ({ userId, channelId }));
    return claimRoom(context, actor, { roomId, sitters });
  };
  return { ...scene, roomId, channelId, seat, claim };
}

test("a room whose owner is gone for fifteen seconds is of whoever has sat in it the longest", async () => {
  const { context, rooms, seat, yara, bram, dana } = await makeFull();
  const left = await seat(bram, dana);
  const passesAt = context.clock.now().add({ seconds: 15 });
  expect(left).toMatchObject({ passesAt, room: { userId: yara.userId } });
  await seat(bram, yara, dana);
  expect(await rooms()).toMatchObject([{ userId: yara.userId, ownerAwaySince: null }]);
  for (const _step of [1, 2, 3, 4]) await seat(bram, dana);
  expect(await rooms()).toMatchObject([{ userId: dana.userId, ownerAwaySince: null }]);
  await seat(bram, yara);
  for (const _step of [1, 2, 3]) await seat(bram, yara);
  expect(await rooms()).toMatchObject([{ userId: bram.userId }]);
});

test("only whoever is next takes a room over before that, and a room left for it is nobody's", async () => {
  const { rooms, claim, open, yara, bram, dana } = await makeFull();
  const { roomId: former } = await open(dana);
  await expect(claim(bram, dana)).rejects.toThrow(refusal("announcements.roomNotInside"));
  await expect(claim(dana, yara, dana)).rejects.toThrow(refusal("announcements.roomOwned"));
  await expect(claim(bram, bram, dana)).rejects.toThrow(refusal("announcements.roomNotNext"));
  await Promise.allSettled([claim(bram, bram, dana), claim(dana, bram, dana)]);
  expect(await rooms()).toMatchObject([{ userId: dana.userId }, { roomId: former, userId: null }]);
});

test("the room in which somebody sits comes before their own, and who has neither is told so", async () => {
  const { context, roomId, channelId, open, yara, bram, dana } = await makeFull();
  const { roomId: own } = await open(bram);
  expect(await viewOwnRoom(context, bram, { channelId })).toMatchObject({ roomId, userId: yara.userId });
  expect(await viewOwnRoom(context, bram, { channelId: null })).toMatchObject({ roomId: own });
  const none = viewOwnRoom(context, dana, { channelId: randomSnowflake() });
  await expect(none).rejects.toThrow(refusal("announcements.noRoom"));
});

test("lobbies and rooms of another guild are out of reach, and plain members set up none", async () => {
  const [here, there] = [await makeScene(), await makeScene()];
  const { context, system, yara } = here;
  const foreign = saveLobbies(context, system, { lobbies: [there.lobby] });
  await expect(foreign).rejects.toThrow(refusal("announcements.lobbyGone"));
  const { roomId } = await there.open(there.yara);
  const theirs = changeRoom(context, { ...yara, userId: there.yara.userId }, { roomId, userLimit: 1 });
  await expect(theirs).rejects.toThrow(refusal("announcements.roomGone"));
  await expect(viewRooms(context, yara)).rejects.toThrow(refusal("common.forbidden"));
  await recheckRooms(context, system);
  expect(await viewRooms(context, system)).toMatchObject({
    lobbies: [{ channelName: "Open a room" }],
    rooms: [],
  });
});
