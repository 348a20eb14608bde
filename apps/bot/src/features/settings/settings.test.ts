import { listFactsSince } from "@guildhall/db/facts";
import { findGuild, getGuild } from "@guildhall/db/settings";
import { expect, test } from "vitest";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const { sandbox, db, logLines, restart, until } = await startTestBot();

/** A server with the bot, its owner and a plain member, once the bot has made itself at home. */
async function joinServer(name: string) {
  const server = sandbox.world.guild({ name, owner: `${name} owner` });
  const owner = server.member(`${name} owner`);
  const member = server.member(`${name} member`, { locale: "fr" });
  await until(async () => expect((await owner.slash("/guild about")).content).toContain(name));
  return { server, owner, member };
}

test("the owner changes the language, and everybody sees it", async () => {
  const { server, owner } = await joinServer("Nightwatch");
  const reply = await owner.slash("/guild language", { language: "fr" });
  expect(reply.content).toBe("The guild now speaks French.");
  expect(reply.isEphemeral).toBeFalsy();
  expect((await getGuild(db, server.id)).language).toBe("fr");
});

test("a member without the right is told so in French, alone, and nothing changes", async () => {
  const { server, member } = await joinServer("Ember Court");
  const reply = await member.slash("/guilde langue", { langue: "fr" });
  expect(reply.content).toContain("Modifier les paramètres");
  expect(reply.isEphemeral).toBe(true);
  expect((await getGuild(db, server.id)).language).toBe("en");
});

test("choosing the same language twice says so", async () => {
  const { owner } = await joinServer("Twice");
  await owner.slash("/guild language", { language: "fr" });
  const again = await owner.slash("/guild language", { language: "fr" });
  expect(again.content).toBe("That is so already. Nothing was changed.");
});

test("one id leads from the click through every query and fact to the answer", async () => {
  const { server, owner } = await joinServer("Traced");
  await owner.slash("/guild language", { language: "fr" });
  const answered = logLines().findLast(({ request }) => request === "/guild language");
  const sameClick = logLines().filter(({ correlationId }) => correlationId === answered?.correlationId);
  const since = Temporal.Instant.fromEpochMilliseconds(0);
  const facts = await listFactsSince(db, server.id, { since, limit: 10 });
  expect(answered?.correlationId).toMatch(/^\d+$/);
  expect(sameClick.filter(({ msg }) => msg === "statement").length).toBeGreaterThanOrEqual(3);
  expect(facts.at(-1)?.fact.name).toBe("settings.guildChanged");
  expect(JSON.stringify(sameClick)).not.toContain("Traced");
});

test("a bot that restarts knows its guilds, answers, and publishes nothing twice", async () => {
  const { server, owner } = await joinServer("Restarted");
  await owner.slash("/guild language", { language: "fr" });
  const published: string[] = [];
  const stop = sandbox.observe({
    rest: ({ method, path }) => {
      if (method === "PUT" && path.includes("/commands")) published.push(path);
    },
  });
  await restart();
  await until(async () => expect((await owner.slash("/guild about")).content).toContain("French"));
  stop();
  expect(published).toEqual([]);
  expect((await getGuild(db, server.id)).disconnectedAt).toBeNull();
});

test("a server that removes the bot is remembered as left", async () => {
  const { server } = await joinServer("Leaving");
  await server.member("Guildhall").leaveGuild();
  await until(async () => expect((await findGuild(db, server.id))?.disconnectedAt).not.toBeNull());
});
