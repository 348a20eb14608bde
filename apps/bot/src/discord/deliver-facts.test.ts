import { expect, test } from "vitest";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const { sandbox, logLines, until } = await startTestBot();

const commandsRoute = "/applications/:application/guilds/:guild/commands";

function publishedTo(guildId: string) {
  return logLines().filter((line) => line.msg === "published commands" && line.guildId === guildId);
}

test("a delivery that Discord refuses is tried again later, and then it is done once", async () => {
  sandbox.faults.disturbRest({ kind: "status", status: 500, times: 4, method: "GET", route: commandsRoute });
  const server = sandbox.world.guild({ name: "Refused", owner: "Corvin" });
  await until(() => expect(logLines().some(({ msg }) => msg === "delivery failed")).toBe(true));
  expect(publishedTo(server.id)).toEqual([]);

  await sandbox.clock.advance({ seconds: 3 });
  await until(() => expect(publishedTo(server.id)).toHaveLength(1));
});

test("a delivery carries the id of what caused its fact", async () => {
  const server = sandbox.world.guild({ name: "Traced", owner: "Yara" });
  await until(() => {
    const [published] = publishedTo(server.id);
    const trail = logLines().filter(({ correlationId }) => correlationId === published?.correlationId);
    expect(trail.some(({ sql }) => String(sql).startsWith("insert into `facts`"))).toBe(true);
    expect(trail.some(({ msg }) => msg === "delivery done")).toBe(true);
  });
});
