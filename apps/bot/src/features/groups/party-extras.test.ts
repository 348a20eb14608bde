import { listExtras } from "@guildhall/db/events";
import { listParkedDeliveries } from "@guildhall/db/facts";
import { listRoles } from "@guildhall/db/settings";
import { publishParties, viewParties } from "@guildhall/use-cases/groups";
import { ChannelType, REST, Routes } from "discord.js";
import { expect, test } from "vitest";
import { noonClock } from "#bot/testing/noon-clock.ts";
import { openEvening } from "#bot/testing/open-evening.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot({ clock: noonClock() });
const { sandbox, db, until } = bot;
const context = { db, clock: sandbox.clock };

/** An event that begins soon, whose two parties are published with all that they can have. */
async function openPublished(name: string) {
  const evening = await openEvening(bot, name, { peopleCount: 10, rules: {}, minutesAhead: 20 });
  const { guildId, server, officer, event } = evening;
  await officer.slash("/group build", { event });
  await officer.slash("/group publish", { event, voice: "yes", roles: "yes" });
  const channels = () =>
    [...sandbox.world.state.channels.values()]
      .filter((channel) => channel.guildId === guildId && channel.type === ChannelType.GuildVoice)
      .filter((channel) => channel.name?.startsWith("Party "));
  const roles = () => [...server.state.roles.values()].filter((role) => role.name.startsWith("Party "));
  const settled = async () => {
    const extras = await listExtras(db, guildId, evening.eventId);
    const known = extras.flatMap(({ discordId, goneAt }) => (discordId && !goneAt ? [discordId] : []));
    expect(known.toSorted()).toEqual([...channels(), ...roles()].map(({ id }) => id).toSorted());
  };
  return { ...evening, channels, roles, settled };
}

test("each party has a voice channel and a role, its people have the role, and all are gone 15 minutes after the end", async () => {
  const { server, people, channels, roles, settled } = await openPublished("Rooms");
  await until(() => expect(channels().map(({ name }) => name)).toHaveLength(2));
  await until(() => expect(roles()).toHaveLength(2));
  await until(settled);
  expect(channels().map(({ name }) => name)).toContain("Party 1 · Rooms siege");
  const rolesOf = (userId: string) => server.state.members.get(userId)?.roleIds ?? [];
  const partyRoleIds = roles().map(({ id }) => id);
  const held = () =>
    people.map(({ person }) => rolesOf(person.id).filter((id) => partyRoleIds.includes(id)).length);
  // Discord takes ten changes of roles in ten seconds: the others have to wait.
  await until(() => expect(held().filter(Boolean).length).toBeGreaterThanOrEqual(5));
  expect(Math.max(...held())).toBe(1);
  const [first] = people;
  await first?.person.joinVoice("Party 1 · Rooms siege");
  await sandbox.clock.advance({ minutes: 20 + 90 + 1 });
  await until(() => expect(roles()).toHaveLength(0));
  await until(() => expect(channels().map(({ name }) => name)).toEqual(["Party 1 · Rooms siege"]));
  await sandbox.clock.advance({ minutes: 15 });
  await until(() => expect(channels()).toHaveLength(0));
});

test("what was made while the bot died is not made again, and published without them parties have none", async () => {
  const { guildId, eventId, channels, roles, settled } = await openPublished("Once");
  await until(() => expect([...channels(), ...roles()]).toHaveLength(4));
  await until(settled);
  await bot.restart();
  await until(settled);
  expect([...channels(), ...roles()]).toHaveLength(4);
  const system = { kind: "system", guildId } as const;
  const { work } = await viewParties(context, system, { eventId });
  const draftNumber = work?.draftNumber ?? 0;
  await publishParties(context, system, { eventId, draftNumber, hasVoice: false, hasRoles: false });
  await until(() => expect([...channels(), ...roles()]).toHaveLength(0));
});

test("what parties lost they have anew when it is wanted again, each once, also what somebody deleted", async () => {
  const { guildId, officer, event, channels, roles, settled } = await openPublished("Anew");
  await until(() => expect([...channels(), ...roles()]).toHaveLength(4));
  await until(settled);
  const former = [...channels(), ...roles()].map(({ id }) => id);
  const rest = new REST({ api: sandbox.apiUrl }).setToken(sandbox.token);
  await rest.delete(Routes.channel(channels()[0]?.id ?? ""));
  await until(settled);
  expect(channels()).toHaveLength(1);
  await officer.slash("/group publish", { event, voice: "no", roles: "no" });
  await until(() => expect([...channels(), ...roles()]).toHaveLength(0));
  await until(settled);
  for (const route of ["/guilds/:guild/roles", "/guilds/:guild/channels"])
    sandbox.faults.disturbRest({ kind: "stored-then-500", route, method: "POST" });
  await officer.slash("/group publish", { event, voice: "yes", roles: "yes" });
  await until(() => expect([...channels(), ...roles()]).toHaveLength(4));
  await until(settled);
  expect([...channels(), ...roles()].filter(({ id }) => former.includes(id))).toEqual([]);
  expect(await listParkedDeliveries(db, guildId)).toEqual([]);
});

test("parties for which the server has no room are not published, and the officer reads why", async () => {
  const evening = await openEvening(bot, "Full", { peopleCount: 10, rules: {} });
  const { guildId, server, officer, event } = evening;
  for (let number = server.state.roles.size; number < 249; number += 1) server.role(`Filler ${number}`);
  await until(async () => expect(await listRoles(db, guildId)).toHaveLength(server.state.roles.size));
  await officer.slash("/group build", { event });
  const refused = await officer.slash("/group publish", { event, roles: "yes" });
  expect(refused.content).toContain("Discord takes 250 roles in a server");
});

test("where the server fills up before parties have their channels, the rest is made, and officers read what is missing", async () => {
  const evening = await openEvening(bot, "Crowd", { peopleCount: 10, rules: {}, minutesAhead: 45 });
  const { guildId, server, officer, event } = evening;
  await officer.slash("/group build", { event });
  await officer.slash("/group publish", { event, voice: "yes" });
  const own = () =>
    [...sandbox.world.state.channels.values()].filter((channel) => channel.guildId === guildId);
  const rooms = () =>
    own()
      .filter(({ name }) => name.startsWith("Party "))
      .map(({ name }) => name);
  for (let count = own().length; count < 499; count += 1) server.channel(`filler-${count}`);
  await sandbox.clock.advance({ minutes: 16 });
  await until(async () =>
    expect(await listParkedDeliveries(db, guildId)).toMatchObject([
      { handler: "event-extras", lastError: "discord.serverFull" },
    ]),
  );
  expect(rooms()).toEqual(["Party 1 · Crowd siege"]);
  const { content } = await officer.slash("/group show", { event });
  expect(content).toContain("No voice channel so far for: Party 2.");
});
