import { listRoomSitters, listRooms } from "@guildhall/db/announcements";
import { listParkedDeliveries } from "@guildhall/db/facts";
import { saveLobbies } from "@guildhall/use-cases/announcements";
import { ChannelType } from "discord.js";
import { expect, test } from "vitest";
import { openHall } from "#bot/testing/open-hall.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot();
const { sandbox, db, until, restart } = bot;
const context = { db, clock: sandbox.clock };
const moving = { method: "PATCH", route: "/guilds/:guild/members/:user" } as const;
const making = { method: "POST", route: "/guilds/:guild/channels" } as const;
const onlyRoom = async (guildId: string) => (await listRooms(db, guildId))[0]?.roomId ?? 0;

/** A server with a lobby that two people can enter. */
async function openLobby(name: string) {
  const hall = await openHall(bot, name);
  const { guildId, server } = hall;
  const lobby = server.channel("Open a room", { type: 2 });
  const [yara, bram] = [server.member(`${name} Yara`), server.member(`${name} Bram`)];
  await until(async () => {
    const lobbies = [{ channelId: lobby.id, pattern: "{name}'s room", userLimit: 0, mostRooms: 25 }];
    await saveLobbies(context, { kind: "system", guildId }, { lobbies });
  });
  const rooms = () =>
    [...sandbox.world.state.channels.values()].filter(
      (channel) =>
        channel.guildId === guildId &&
        channel.type === ChannelType.GuildVoice &&
        !["Raid", "Open a room"].includes(channel.name),
    );
  const seatOf = (person: typeof yara) => server.state.voiceStates.get(person.id)?.channel_id ?? null;
  const openRoom = async (person: typeof yara) => {
    await person.joinVoice("Open a room");
    await until(() => expect(rooms().map(({ id }) => id)).toContain(seatOf(person)));
    return seatOf(person) ?? "";
  };
  return { ...hall, lobby, yara, bram, rooms, seatOf, openRoom };
}

test("whoever enters the lobby sits in a room of their own, and it is gone soon after they left", async () => {
  const { guildId, yara, rooms, seatOf, openRoom } = await openLobby("Roomy");
  const first = await openRoom(yara);
  expect(rooms()).toMatchObject([{ name: "Roomy Yara's room" }]);
  await yara.leaveVoice();
  await until(async () => expect((await listRooms(db, guildId))[0]?.emptySince).not.toBeNull());
  await yara.joinVoice("Open a room");
  await until(() => expect(seatOf(yara)).toBe(first));
  await until(async () => expect((await listRooms(db, guildId))[0]?.emptySince).toBeNull());
  await yara.leaveVoice();
  await until(async () => expect((await listRooms(db, guildId))[0]?.emptySince).not.toBeNull());
  await sandbox.clock.advance({ seconds: 16 });
  await until(() => expect(rooms()).toEqual([]));
  await until(async () => expect(await listRooms(db, guildId)).toEqual([]));
});

test("the owner renames and locks the room in its chat, and who stays takes it over", async () => {
  const { guildId, yara, bram, rooms, openRoom, seatOf } = await openLobby("Owned");
  const roomId = await openRoom(yara);
  const name = rooms()[0]?.name ?? "";
  await bram.joinVoice(name);
  await until(() => expect(seatOf(bram)).toBe(roomId));
  const chat = yara.in(name);
  await until(async () => expect((await chat.messages())[0]?.components).toHaveLength(1));
  expect((await bram.in(name).click("Lock")).content).toContain("belongs to somebody else");
  await chat.click("Lock");
  await until(() => expect(JSON.stringify(rooms()[0])).toContain(yara.id));
  await yara.leaveVoice();
  await until(async () => {
    expect((await bram.in(name).click("Take over")).content).toBe("The room is yours now.");
  });
  expect(await listRooms(db, guildId)).toMatchObject([{ userId: bram.id, isLocked: true }]);
  await until(() => expect(JSON.stringify(rooms()[0])).toContain(bram.id));
  expect(JSON.stringify(rooms()[0])).not.toContain(yara.id);
  await bram.slash("/announcements room", { name: "Bear trap", places: 4 });
  await until(() => expect(rooms()).toMatchObject([{ name: "Bear trap", userLimit: 4 }]));
});

test("a room whose owner is gone for fifteen seconds is of whoever stays", async () => {
  const { guildId, yara, bram, rooms, openRoom } = await openLobby("Heir");
  await openRoom(yara);
  await bram.joinVoice(rooms()[0]?.name ?? "");
  await until(async () =>
    expect((await listRoomSitters(db, guildId, await onlyRoom(guildId))).length).toBe(2),
  );
  await yara.leaveVoice();
  await until(async () => expect((await listRooms(db, guildId))[0]?.ownerAwaySince).not.toBeNull());
  await sandbox.clock.advance({ seconds: 16 });
  await until(async () => expect(await listRooms(db, guildId)).toMatchObject([{ userId: bram.id }]));
});

test("a bot that dies between making rooms and moving people goes on where it was: who waits is moved, who went leaves nothing", async () => {
  const { guildId, yara, bram, rooms, seatOf } = await openLobby("Died");
  sandbox.faults.disturbRest({ kind: "status", status: 500, ...moving, times: 0 });
  for (const person of [yara, bram]) await person.joinVoice("Open a room");
  await until(async () => {
    const known = await listRooms(db, guildId);
    expect(known.flatMap(({ channelId }) => channelId ?? [])).toHaveLength(2);
  });
  await restart(async () => {
    sandbox.faults.clear();
    await bram.leaveVoice();
  });
  await until(() => expect(rooms().map(({ id }) => id)).toContain(seatOf(yara)));
  await until(async () => {
    const left = (await listRooms(db, guildId)).find(({ userId }) => userId === bram.id);
    expect(left?.emptySince).toBeTruthy();
  });
  await sandbox.clock.advance({ seconds: 16 });
  await until(() => expect(rooms()).toMatchObject([{ name: "Died Yara's room" }]));
});

test("where Discord asks to wait there is one room, and where it refuses nothing is left until somebody enters anew", async () => {
  const { guildId, yara, bram, rooms, openRoom, seatOf } = await openLobby("Refused");
  sandbox.faults.disturbRest({ kind: "rate-limit", ...making, retryAfterSeconds: 1 });
  await openRoom(yara);
  expect(rooms()).toHaveLength(1);
  sandbox.faults.disturbRest({ kind: "missing-permission", ...making });
  await bram.joinVoice("Open a room");
  await until(async () => {
    expect(sandbox.faults.isRestDisturbed()).toBe(false);
    expect(await listRooms(db, guildId)).toHaveLength(1);
  });
  expect(await listParkedDeliveries(db, guildId)).toEqual([]);
  await bram.leaveVoice();
  await openRoom(bram);
  expect(seatOf(bram)).not.toBe(seatOf(yara));
});

test("rooms that emptied while the bot was away are swept when it is back, and whoever waits gets one", async () => {
  const { guildId, yara, bram, rooms, seatOf, openRoom } = await openLobby("Swept");
  const left = await openRoom(yara);
  await restart(async () => {
    await yara.leaveVoice();
    await bram.joinVoice("Open a room");
  });
  await until(async () => {
    const known = await listRooms(db, guildId);
    expect(known.find(({ channelId }) => channelId === left)?.emptySince).toBeTruthy();
    expect(known.map(({ channelId }) => channelId)).toContain(seatOf(bram));
  });
  await sandbox.clock.advance({ seconds: 20 });
  await until(() => {
    expect(rooms().map(({ id }) => id)).not.toContain(left);
    expect(rooms()).toHaveLength(1);
  });
});
