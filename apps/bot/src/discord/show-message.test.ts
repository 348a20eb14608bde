import { once } from "node:events";
import { listMessages } from "@guildhall/db/messages";
import { crashAtEveryStatement, makeGuild, openTestDatabase } from "@guildhall/db/testing";
import { startCheckedSandbox } from "@guildhall/discord-sandbox/testing";
import { row } from "@guildhall/discord-views";
import { ButtonStyle, type Client, ComponentType, Events, Routes } from "discord.js";
import { afterAll, expect, test } from "vitest";
import { createClient } from "./client.ts";
import { hopelessCode } from "./hopeless-code.ts";
import { showMessage } from "./show-message.ts";

const postRoute = "/channels/:channel/messages";
/** discord.js itself asks again three times after a 500. */
const asksOfOneCall = 4;

const db = await openTestDatabase();
const sandbox = await startCheckedSandbox();
const client = await logIn(createClient(sandbox.apiUrl));
afterAll(async () => {
  await client.destroy();
  await sandbox.close();
});

async function logIn(client: Client): Promise<Client<true>> {
  const ready = once(client, Events.ClientReady);
  await client.login(sandbox.token);
  const [loggedIn] = (await ready) as [Client<true>];
  return loggedIn;
}

/** A server with a channel, and how to show a card of some subject in it. */
async function makeWorld() {
  const server = sandbox.world.guild({ owner: "Corvin" });
  await makeGuild(db, { guildId: server.id });
  const channel = server.channel("cards");
  const show = async (subjectId: number, content: string, on = db) => {
    const tools = {
      context: { db: on, clock: sandbox.clock },
      client,
      purgeDb: db,
      chromium: { path: "", hasSandbox: true },
      panelButtons: [],
      publishCommands: async () => undefined,
    };
    await showMessage(tools, server.id, {
      kind: "card",
      subjectId,
      variant: "en",
      channelId: channel.id,
      marker: `test.card:1:${subjectId}`,
      view: { content, components: [row(button(subjectId))] },
    });
  };
  const seen = () => [...channel.messages.values()].map(({ payload }) => payload.content);
  return { server, channel, show, seen };
}

function button(subjectId: number) {
  const custom_id = `test.card:1:${subjectId}`;
  return { type: ComponentType.Button, style: ButtonStyle.Primary, label: "Coming", custom_id } as const;
}

test("a message is posted once, edited when it shows something else, and left alone when not", async () => {
  const { server, show, seen } = await makeWorld();
  await show(1, "none");
  const requests: string[] = [];
  const stop = sandbox.observe({ rest: ({ method }) => void requests.push(method) });
  for (const content of ["none", "one", "one", "two"]) await show(1, content);
  stop();
  expect(requests).toEqual(["PATCH", "PATCH"]);
  expect(seen()).toEqual(["two"]);
  expect(await listMessages(db, server.id, { kind: "card", subjectId: 1 })).toHaveLength(1);
});

test("a message that somebody deleted is posted again, once", async () => {
  const { channel, show, seen } = await makeWorld();
  await show(1, "none");
  const [message] = channel.messages.keys();
  await client.rest.delete(Routes.channelMessage(channel.id, message ?? ""));
  for (const content of ["one", "two"]) await show(1, content);
  expect(seen()).toEqual(["two"]);
});

test("a message that Discord stored while it answered an error is not posted twice", async () => {
  const { show, seen } = await makeWorld();
  sandbox.faults.disturbRest({
    kind: "stored-then-500",
    route: postRoute,
    method: "POST",
    times: asksOfOneCall,
  });
  await expect(show(1, "none")).rejects.toThrow();
  await show(1, "one");
  await show(1, "two");
  expect(seen()).toEqual(["two"]);
});

test.each([0, 10])(
  "a bot that dies at any statement, and goes on %i minutes later, posts once",
  async (minutes) => {
    const { show, seen } = await makeWorld();
    let subjectId = 0;
    const dying = await crashAtEveryStatement(
      db,
      (failing) => {
        subjectId += 1;
        return show(subjectId, `card ${subjectId}`, failing);
      },
      async () => {
        await sandbox.clock.advance({ minutes });
        await show(subjectId, `card ${subjectId}`);
      },
    );
    expect(dying).toBeGreaterThanOrEqual(4);
    expect(seen()).toEqual(Array.from({ length: subjectId }, (_, index) => `card ${index + 1}`));
  },
);

test("too many requests delay a message and double none", async () => {
  const { show, seen } = await makeWorld();
  sandbox.faults.disturbRest({ kind: "rate-limit", route: postRoute, retryAfterSeconds: 0.05 });
  await show(1, "none");
  expect(seen()).toEqual(["none"]);
});

test("a missing permission has a code for the doctor", async () => {
  const { show } = await makeWorld();
  sandbox.faults.disturbRest({ kind: "missing-permission", route: postRoute });
  const error = await show(1, "none").catch((thrown: unknown) => thrown);
  expect(hopelessCode(error)).toBe("discord.missingPermissions");
});

test("a message too long for Discord is hopeless, and a failure of Discord is not", async () => {
  const { show } = await makeWorld();
  const tooLong = await show(1, "x".repeat(2001)).catch((thrown: unknown) => thrown);
  expect(hopelessCode(tooLong)).toBe("discord.invalidForm");
  sandbox.faults.disturbRest({ kind: "status", status: 500, route: postRoute, times: asksOfOneCall });
  const failed = await show(2, "none").catch((thrown: unknown) => thrown);
  expect(failed).toBeInstanceOf(Error);
  expect(hopelessCode(failed)).toBeUndefined();
});
