import { type Fact, Refusal } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { listParkedDeliveries, recordFact } from "@guildhall/db/facts";
import { expect, test } from "vitest";
import { startTestBot } from "#bot/testing/start-test-bot.ts";
import { onFact } from "./on-fact.ts";
import { usualPace } from "./pace.ts";
import { showMessage } from "./show-message.ts";

/** What the cards show, by guild and event: what a database would hold. */
const clicks = new Map<string, number>();
const channels = new Map<string, string>();
const stuck = new Map<string, Promise<void>>();
const keyOf = (guildId: string, eventId: number) => `${guildId} ${eventId}`;

const showCount = onFact({
  name: "test-card",
  facts: ["events.eventAnswered", "events.eventCreated"],
  subject: ({ eventId }) => eventId,
  async run(tools, { name, guildId, eventId }) {
    const channelId = channels.get(guildId);
    if (!channelId) return;
    await stuck.get(keyOf(guildId, eventId));
    if (name === "events.eventCreated") throw new Refusal("common.guildNotFound");
    const view = { content: `${clicks.get(keyOf(guildId, eventId)) ?? 0} coming` };
    const identity = { kind: "test-card", subjectId: eventId, variant: "en" };
    await showMessage(tools, guildId, { ...identity, channelId, view, marker: "none" });
  },
});

const { sandbox, db, logLines, until } = await startTestBot({
  features: [{ factHandlers: [showCount] }],
  pace: usualPace,
});

function makeServer() {
  const server = sandbox.world.guild({ owner: "Corvin" });
  const channel = server.channel("cards");
  channels.set(server.id, channel.id);
  const seen = () => [...channel.messages.values()].map(({ payload }) => payload.content);
  const record = (fact: Fact) => transaction(db, (tx) => recordFact(tx, fact, sandbox.clock.now()));
  /** One click, as a use-case would store it. */
  async function click(eventId: number): Promise<void> {
    const key = keyOf(server.id, eventId);
    clicks.set(key, (clicks.get(key) ?? 0) + 1);
    await record({ name: "events.eventAnswered", guildId: server.id, eventId });
  }
  return { server, channel, seen, record, click };
}

test("three hundred clicks on one card are a few edits, and the last count stands", async () => {
  const { channel, seen, click } = makeServer();
  let writes = 0;
  const stop = sandbox.observe({
    rest: ({ method, path }) => {
      if (method !== "GET" && path.includes(`/channels/${channel.id}/messages`)) writes += 1;
    },
  });
  const startedAt = sandbox.clock.nowMs();
  for (let round = 0; round < 30; round += 1) {
    await Promise.all(Array.from({ length: 10 }, () => click(1)));
  }
  await until(() => expect(seen()).toEqual(["300 coming"]));
  const seconds = (sandbox.clock.nowMs() - startedAt) / 1000;
  stop();
  expect(writes).toBeLessThanOrEqual(Math.ceil(seconds) + 1);
});

test("a card that hangs keeps no other card waiting, and catches up at once", async () => {
  const { server, seen, click } = makeServer();
  const gate = Promise.withResolvers<void>();
  stuck.set(keyOf(server.id, 1), gate.promise);
  await click(1);
  await click(2);
  await until(() => expect(seen()).toEqual(["1 coming"]));
  await click(1);
  await click(1);
  gate.resolve();
  await until(() => expect(seen()).toEqual(["1 coming", "3 coming"]));
});

test("what trying again does not mend waits for a person, under its code", async () => {
  const { server, record } = makeServer();
  await record({ name: "events.eventCreated", guildId: server.id, eventId: 1 });
  await until(async () =>
    expect(await listParkedDeliveries(db, server.id)).toMatchObject([
      { handler: "test-card", factName: "events.eventCreated", lastError: "common.guildNotFound" },
    ]),
  );
});

test("a channel that was deleted parks its card, and other cards go on", async () => {
  const [gone, other] = [makeServer(), makeServer()];
  channels.set(gone.server.id, "1");
  await gone.click(1);
  await other.click(1);
  await until(() => expect(other.seen()).toEqual(["1 coming"]));
  await until(async () =>
    expect(await listParkedDeliveries(db, gone.server.id)).toMatchObject([
      { lastError: "discord.unknownChannel" },
    ]),
  );
});

test("a failure of Discord is tried again with everything that came meanwhile", async () => {
  const { server, seen, click } = makeServer();
  const route = "/channels/:channel/messages";
  sandbox.faults.disturbRest({ kind: "status", status: 500, method: "POST", route, times: 4 });
  await click(1);
  await until(() =>
    expect(logLines().filter(({ msg }) => msg === "delivery failed").length).toBeGreaterThanOrEqual(1),
  );
  await sandbox.clock.advance({ seconds: 3 });
  await until(() => expect(seen()).toEqual(["1 coming"]));
  expect(await listParkedDeliveries(db, server.id)).toEqual([]);
});
