import { expect, test } from "vitest";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const { sandbox, until } = await startTestBot();
const server = sandbox.world.guild({ name: "Updated", owner: "Corvin" });
const member = server.member("Bram", { locale: "fr" });

test("a command that an update took away says so, in French, instead of failing", async () => {
  await until(async () => expect((await member.slash("/guild about")).content).toContain("Updated"));
  const url = `${sandbox.apiUrl}/v10/applications/${sandbox.clientId}/guilds/${server.id}/commands`;
  const registered = await fetch(url, {
    method: "POST",
    headers: { authorization: `Bot ${sandbox.token}`, "content-type": "application/json" },
    body: JSON.stringify({ name: "raid", description: "From an older release" }),
  });
  expect(registered.status).toBe(201);
  const reply = await member.slash("/raid");
  expect(reply.content).toContain("Cette commande a changé");
  expect(reply.isEphemeral).toBe(true);
});
