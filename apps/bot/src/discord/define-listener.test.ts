import { GatewayDispatchEvents } from "discord.js";
import { expect, test } from "vitest";
import { startTestBot } from "#bot/testing/start-test-bot.ts";
import { defineDispatchListener } from "./define-dispatch-listener.ts";
import { defineListener } from "./define-listener.ts";

const heard: string[] = [];
const nameOf = new Map<string, string>();
const slow = new Map<string, Promise<void>>();

const followVoice = defineDispatchListener({
  event: GatewayDispatchEvents.VoiceStateUpdate,
  async run(_context, { guild_id = "", channel_id }) {
    await slow.get(guild_id);
    heard.push(`${nameOf.get(guild_id)} ${channel_id ? "in" : "out"}`);
  },
});

const seeRole = defineListener({
  event: "roleCreate",
  async run(_context, { guild, name }) {
    heard.push(`${nameOf.get(guild.id)} role ${name}`);
  },
});

const { sandbox, until } = await startTestBot({ features: [{ listeners: [followVoice, seeRole] }] });

function makeServer(name: string) {
  const server = sandbox.world.guild({ name, owner: "Corvin" });
  server.channel("Raid", { type: 2 });
  nameOf.set(server.id, name);
  return { server, member: server.member("Corvin") };
}

test("what one guild tells is heard in its order, and a guild that hangs keeps no other waiting", async () => {
  const [first, second] = [makeServer("First"), makeServer("Second")];
  const gate = Promise.withResolvers<void>();
  slow.set(first.server.id, gate.promise);
  await first.member.joinVoice("Raid");
  await first.member.leaveVoice();
  first.server.role("Captain");
  await second.member.joinVoice("Raid");
  await until(() => expect(heard).toEqual(["Second in"]));
  gate.resolve();
  await until(() => expect(heard).toEqual(["Second in", "First in", "First out", "First role Captain"]));
});
