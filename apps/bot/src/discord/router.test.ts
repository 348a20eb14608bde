import { REST, Routes } from "discord.js";
import { beforeAll, expect, test } from "vitest";
import { botFeatures } from "#bot/features/index.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";
import { renderCommands } from "./render-commands.ts";

const nowhere = "mysql://nobody@localhost/nothing?socketPath=/nonexistent/guildhall.sock";
const { sandbox, logLines, healthUrl, until } = await startTestBot({ databaseUrl: nowhere });
const world = sandbox.world.guild({ name: "Nightwatch", owner: "Corvin" });
const owner = world.member("Corvin");

beforeAll(async () => {
  // The commands stand in Discord since an earlier start: a bot without its database cannot know which ones a guild wants.
  const rest = new REST({ api: sandbox.apiUrl }).setToken(sandbox.token);
  await rest.put(Routes.applicationGuildCommands(sandbox.clientId, world.id), {
    body: renderCommands(botFeatures),
  });
});

test("when the database is gone, a person gets a reference to give to the admin, and the log has it", async () => {
  const reply = await until(() => owner.slash("/guild about"));
  const [referenceId] = /[A-Z]{2}-\d{4}/.exec(reply.content) ?? [];
  expect(reply.content).toContain("nothing was saved");
  expect(reply.content).not.toMatch(/ENOENT|sock|connect/);
  expect(reply.isEphemeral).toBe(true);
  expect(logLines().find((line) => line.referenceId === referenceId)).toMatchObject({
    level: "error",
    correlationId: expect.stringMatching(/^\d+$/),
  });
});

test("a bot without its database is alive, not ready, and says what is missing", async () => {
  expect((await fetch(healthUrl("/healthz"))).status).toBe(200);
  const ready = await fetch(healthUrl("/readyz"));
  expect(ready.status).toBe(503);
  expect(await ready.json()).toEqual({ isReady: false, failing: ["database"] });
});

test("what was asked and how it ended is counted for Prometheus", async () => {
  const metrics = await (await fetch(healthUrl("/metrics"))).text();
  expect(metrics).toMatch(
    /guildhall_requests_total\{request="\/guild about",outcome="failed",app="bot"\} \d+/,
  );
});
