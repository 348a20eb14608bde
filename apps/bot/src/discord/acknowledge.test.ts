import { transaction } from "@guildhall/db";
import { lockGuild } from "@guildhall/db/settings";
import { expect, test } from "vitest";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const { sandbox, db, until } = await startTestBot();
const server = sandbox.world.guild({ name: "Slow", owner: "Corvin" });
const owner = server.member("Corvin");

/** Keeps the guild's row locked until the bot has said that its answer takes longer. */
async function keepBusyUntilDeferred(): Promise<void> {
  const deferred = Promise.withResolvers<void>();
  const stop = sandbox.observe({
    rest: ({ method, path }) => {
      if (method === "POST" && path.endsWith("/callback")) deferred.resolve();
    },
  });
  await transaction(db, async (tx) => {
    await lockGuild(tx, server.id);
    locked.resolve();
    await deferred.promise;
  });
  stop();
}

const locked = Promise.withResolvers<void>();

test("an answer that takes long is still seen by everybody when it is for everybody", async () => {
  await until(async () => expect((await owner.slash("/guild about")).content).toContain("Slow"));
  const busy = keepBusyUntilDeferred();
  await locked.promise;
  const [reply] = await Promise.all([owner.slash("/guild language", { language: "fr" }), busy]);
  expect(reply.kind).not.toBe("failed");
  await until(async () => {
    const seen = await server.member("Bram").messages();
    expect(seen.map(({ content }) => content)).toContain("The guild now speaks French.");
  });
});
