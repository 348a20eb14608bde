import { listParkedDeliveries } from "@guildhall/db/facts";
import { viewMuster } from "@guildhall/use-cases/groups";
import { ChannelType, PermissionFlagsBits } from "discord.js";
import { expect, test } from "vitest";
import { noonClock } from "#bot/testing/noon-clock.ts";
import { openEvening } from "#bot/testing/open-evening.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot({ clock: noonClock() });
const { sandbox, db, until } = bot;
const context = { db, clock: sandbox.clock };
const system = (guildId: string) => ({ kind: "system", guildId }) as const;
/** What the invitation asks for. */
const wanted = 2269787557285008n;
const moving = { method: "PATCH", route: "/guilds/:guild/members/:user" } as const;

/** An event that begins soon, whose two parties have voice channels, and whose first people sit in "Raid". */
async function openRooms(name: string, sittingCount = 8) {
  const evening = await openEvening(bot, name, {
    ...{ peopleCount: 10, minutesAhead: 20 },
    rules: { hasThread: true },
  });
  const { guildId, eventId, server, officer, people, event } = evening;
  await officer.slash("/group build", { event });
  await officer.slash("/group publish", { event, voice: "yes" });
  const rooms = () =>
    [...sandbox.world.state.channels.values()].filter(
      (channel) =>
        channel.guildId === guildId &&
        channel.type === ChannelType.GuildVoice &&
        channel.name.startsWith("Party "),
    );
  const thread = officer.in(`${name} siege`);
  const board = async () => {
    const footer = `Parties of event ${eventId}`;
    return (await thread.messages()).find(({ embeds }) => embeds[0]?.footer?.text === footer);
  };
  await until(async () => expect((await board())?.components).toHaveLength(1));
  await until(() => expect(rooms()).toHaveLength(2));
  for (const { person } of people.slice(0, sittingCount)) await person.joinVoice("Raid");
  const seatOf = (userId: string) => server.state.voiceStates.get(userId)?.channel_id ?? null;
  const inRooms = () => people.filter(({ person }) => rooms().some(({ id }) => id === seatOf(person.id)));
  const told = async () => (await board())?.content ?? "";
  return { ...evening, thread, rooms, inRooms, told };
}

test("one press moves everybody who sits in voice to their party, and who does not is named", async () => {
  // One more than is moved at a time.
  const { thread, inRooms, told, people } = await openRooms("Muster", 9);
  const pressed = await thread.click("Move everyone");
  expect(pressed.content).toContain("I am moving everybody");
  await until(async () => expect(await told()).toContain("Moved to their parties: 9. Already there: 0."));
  expect(inRooms()).toEqual(people.slice(0, 9));
  expect(await told()).toMatch(/In no voice channel: Player 10$/);
});

test("a second press goes on where a restart came between, and moves nobody who is there", async () => {
  const { officer, event, thread, inRooms, told } = await openRooms("Restart");
  sandbox.faults.disturbRest({ kind: "status", status: 503, ...moving, after: 3, times: 0 });
  await thread.click("Move everyone");
  await until(() => expect(inRooms()).toHaveLength(3));
  const twice = await officer.slash("/group move", { event });
  expect(twice.content).toContain("People are being moved to their parties right now.");
  await bot.restart(async () => sandbox.faults.clear());
  await sandbox.clock.advance({ minutes: 3 });
  await until(() => expect(inRooms()).toHaveLength(8));
  await until(async () => expect(await told()).toMatch(/^Moved to their parties: [58]\./));
  const again = await officer.slash("/group move", { event });
  expect(again.content).toContain("I am moving everybody");
  await until(async () => expect(await told()).toContain("Moved to their parties: 0. Already there: 8."));
});

test("what the bot may not do it names, and what it knows to be refused it does not ask for", async () => {
  const { guildId, server, officer, event, thread, inRooms, told } = await openRooms("Powerless");
  const own = [...server.state.roles.values()].find(({ managed }) => managed);
  if (!own) throw new Error("The bot has no role of its own");
  own.permissions = String(wanted & ~PermissionFlagsBits.MoveMembers);
  const lacking =
    /I lack the permission \*\*Move Members\*\*, so I could not move: (Player \d, ){7}Player \d$/;
  await thread.click("Move everyone");
  await until(async () => expect(await told()).toMatch(lacking));
  await bot.restart();
  sandbox.faults.disturbRest({ kind: "status", status: 500, ...moving, times: 0 });
  const before = await told();
  await sandbox.clock.advance({ minutes: 1 });
  await officer.slash("/group move", { event });
  await until(async () =>
    expect(
      (await viewMuster(context, system(guildId), { eventId: Number(event) })).last?.endedAt,
    ).not.toBeNull(),
  );
  expect(await told()).toBe(before);
  expect(inRooms()).toEqual([]);
  sandbox.faults.clear();
  own.permissions = String(wanted);
});

test("whoever or whatever is gone keeps nobody else from being moved, nor does a limit of Discord", async () => {
  const { guildId, server, rooms, thread, people, inRooms, told } = await openRooms("Gone");
  const [leaver] = people;
  // Discord lost them, and nobody told the bot yet.
  server.state.members.delete(leaver?.person.id ?? "");
  const [room] = rooms();
  sandbox.world.state.channels.delete(room?.id ?? "");
  server.state.channelIds.delete(room?.id ?? "");
  sandbox.faults.disturbRest({ kind: "rate-limit", ...moving, retryAfterSeconds: 1 });
  await thread.click("Move everyone");
  await until(async () => expect(await told()).toContain("Moved to their parties"));
  const [, absent = ""] = /In no voice channel: (.+)/.exec(await told()) ?? [];
  expect(absent.split(", ")).toHaveLength(3);
  expect(absent).toMatch(/Player 1\b/);
  const [, lost = ""] = /No voice channel for their party: (.+)/.exec(await told()) ?? [];
  const lostCount = lost.split(", ").length;
  expect(await told()).toContain(`Moved to their parties: ${7 - lostCount}.`);
  expect(inRooms()).toHaveLength(7 - lostCount);
  expect(await listParkedDeliveries(db, guildId)).toEqual([]);
});
