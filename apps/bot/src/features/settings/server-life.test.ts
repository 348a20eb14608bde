import { places as allPlaces, isRole } from "@guildhall/core/settings";
import { findMemberSync, findServerMember } from "@guildhall/db/members";
import { findGuild, findSetup, listChannels, listPlaces, listRoles } from "@guildhall/db/settings";
import { dumpGuild } from "@guildhall/db/testing";
import { ChannelType, REST, Routes } from "discord.js";
import { expect, test, vi } from "vitest";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const { sandbox, db, restart, until } = await startTestBot();

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** A server that lived for years before the bot saw it. */
function furnish() {
  const server = sandbox.world.guild({ name: "Old Guard", owner: "Old Guard owner" });
  for (const n of numbers(40)) server.role(`Order ${n}`);
  for (const n of numbers(190)) server.channel(`hall-${n}`);
  for (const n of numbers(9)) server.channel(`Voice ${n}`, { type: ChannelType.GuildVoice });
  for (const n of numbers(499)) server.member(`Old Guard ${n}`);
  return server;
}

test("a server of 500 people, 200 channels and 40 roles is set up within a minute, rate limits included", async () => {
  let server = sandbox.world.guild({ name: "Seat", bot: false });
  await restart(async () => {
    server = furnish();
  });
  const before = sandbox.clock.now();
  const owner = server.member("Old Guard owner");
  const panel = await until(async () => {
    const answer = await owner.slash("/guild setup");
    expect(answer.message?.embeds).toHaveLength(1);
    return answer;
  });
  await panel.select("Use this channel for event cards", "hall-187");
  const found = server.state.channelIds.size;
  const picked = await panel.select("Use this role for officers", "Order 39");
  await picked.click(`Create ${allPlaces.length - 1}, use 2`);
  await until(async () => {
    expect((await findSetup(db, server.id))?.finishedAt).toBeTruthy();
    expect((await findMemberSync(db, server.id))?.completedAt).toBeTruthy();
  });
  expect(sandbox.clock.now().since(before).total("seconds")).toBeLessThan(60);
  // One of the places is there already, and all stand in a category of their own.
  const channels = found + allPlaces.filter((place) => !isRole(place)).length;
  expect(server.state.channelIds.size).toBe(channels);
  const places = await listPlaces(db, server.id);
  expect(places).toContainEqual({
    place: "events",
    discordId: server.channel("hall-187").id,
    isMadeByUs: false,
  });
  expect(places).toContainEqual({
    place: "officers",
    discordId: server.role("Order 39").id,
    isMadeByUs: false,
  });
  await until(async () => {
    expect(await listChannels(db, server.id)).toHaveLength(channels);
    expect(await listRoles(db, server.id)).toHaveLength(43);
  });
  expect(await findServerMember(db, server.id, server.member("Old Guard 499").id)).toBeDefined();
});

/** A server that its owner set up. */
async function setUp(name: string) {
  const server = sandbox.world.guild({ name, owner: `${name} owner` });
  const owner = server.member(`${name} owner`);
  await until(async () => expect((await owner.slash("/guild about")).content).toContain(name));
  await (await owner.slash("/guild setup")).click(`Create ${allPlaces.length + 1}`);
  const places = await until(async () => {
    const made = await listPlaces(db, server.id);
    expect(made).toHaveLength(allPlaces.length);
    return made;
  });
  return { server, owner, places };
}

test("a reset asks for the name, leaves nothing to be seen, and is taken back with everything", async () => {
  const { server, owner, places } = await setUp("Reborn");
  const question = await owner.slash("/guild reset");
  expect(question.content).toContain("**Reborn**");
  const dialog = await question.click("Type the name…");
  expect((await dialog.submit({ name: "Reborm" })).content).toContain("Nothing was changed");
  expect((await owner.slash("/guild about")).content).toContain("Officers: <@&");
  const again = await (await owner.slash("/guild reset")).click("Type the name…");
  expect((await again.submit({ name: "reborn" })).content).toContain("/guild restore");
  expect((await owner.slash("/guild about")).content).not.toContain("Officers:");
  expect((await owner.slash("/guild setup")).content).toContain("/guild restore");
  expect((await owner.slash("/guild restore")).content).toContain("**Reborn** is back");
  expect((await owner.slash("/guild about")).content).toContain("Officers: <@&");
  expect(await listPlaces(db, server.id)).toEqual(places);
});

test("the health check names a channel that was deleted, and one press makes it anew", async () => {
  const { server, owner, places } = await setUp("Mended");
  server.member("Mended officer", { roles: ["Officer"] });
  const [events] = places;
  const api = new REST({ api: sandbox.apiUrl }).setToken(sandbox.token);
  await api.delete(Routes.channel(events?.discordId ?? ""));
  const report = await until(async () => {
    const answer = await owner.slash("/guild doctor");
    const [embed] = answer.message?.embeds ?? [];
    expect(embed?.fields?.map(({ name }) => name)).toEqual([
      "🔴 Event cards and summaries: deleted in Discord",
    ]);
    return answer;
  });
  await report.click("Make: Event cards and summaries");
  await until(async () => {
    const [made] = await listPlaces(db, server.id);
    expect(made?.discordId).not.toBe(events?.discordId);
    expect((await owner.slash("/guild doctor")).message?.embeds[0]?.description).toContain(
      "Everything works",
    );
  });
});

/** On Discord's page, as the dashboard leads there. */
async function inviteBot({ id, guildId }: { readonly id: string; readonly guildId: string }): Promise<void> {
  const url = new URL("/oauth2/authorize", sandbox.url);
  url.search = new URLSearchParams({
    client_id: sandbox.clientId,
    scope: "bot applications.commands",
    permissions: "8",
  }).toString();
  const body = new URLSearchParams({ user_id: id, guild_id: guildId, decision: "allow" });
  expect((await fetch(url, { method: "POST", body })).ok).toBe(true);
}

test("a bot that is removed and comes back finds the guild as it left it", async () => {
  const { server, owner, places } = await setUp("Returning");
  server.removeBot();
  await until(async () => expect((await findGuild(db, server.id))?.disconnectedAt).toBeTruthy());
  await inviteBot(owner);
  await until(async () => expect((await findGuild(db, server.id))?.disconnectedAt).toBeNull());
  expect(await listPlaces(db, server.id)).toEqual(places);
});

test("a server in an outage loses nothing, also when the bot starts during it", async () => {
  const left = sandbox.world.guild({ name: "Left" });
  const { server, owner, places } = await setUp("Dark");
  const member = server.member("Dark member");
  await until(async () => expect(await findServerMember(db, server.id, member.id)).toBeDefined());

  server.setAvailable(false);
  await restart(async () => left.removeBot());
  // discord.js waits 15 s for servers that do not come; then the bot looks which ones it was removed from.
  const isLeft = async () => expect((await findGuild(db, left.id))?.disconnectedAt).toBeTruthy();
  await vi.waitFor(isLeft, { timeout: 25_000, interval: 100 });
  expect((await findGuild(db, server.id))?.disconnectedAt).toBeNull();
  expect(await findServerMember(db, server.id, member.id)).toBeDefined();
  server.setAvailable(true);
  await until(async () => expect((await owner.slash("/guild about")).content).toContain("Officers: <@&"));
  expect((await findGuild(db, server.id))?.disconnectedAt).toBeNull();
  expect(await listPlaces(db, server.id)).toEqual(places);
  expect(await findServerMember(db, server.id, member.id)).toBeDefined();
}, 60_000);

test("thirty days after a reset the bot leaves, and nothing of the guild is left", async () => {
  const { server, owner } = await setUp("Parting");
  const dialog = await (await owner.slash("/guild reset")).click("Type the name…");
  await dialog.submit({ name: "Parting" });
  await sandbox.clock.advance({ hours: 30 * 24 });
  await until(async () => expect(await dumpGuild(db, server.id)).toEqual([]));
  expect(server.state.members.has(sandbox.clientId)).toBe(false);
});
