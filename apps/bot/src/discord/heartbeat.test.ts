import { listShardHeartbeats } from "@guildhall/db/settings";
import { beforeAll, expect, test } from "vitest";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const { sandbox, db, until } = await startTestBot({ features: [] });

// Later than the beats of every other test, because a shard keeps its latest.
beforeAll(() => sandbox.clock.advance({ hours: 10 * 365 * 24 }));

async function findBeat() {
  const beats = await listShardHeartbeats(db);
  return beats.find(({ shardId }) => shardId === 0);
}

async function untilBeaten() {
  await until(async () => {
    const beat = await findBeat();
    const age = Math.abs(
      beat?.beatAt.until(sandbox.clock.now()).total("seconds") ?? Number.POSITIVE_INFINITY,
    );
    expect(age).toBeLessThan(11);
  });
}

test("a connected bot shows that it is alive, also when time jumps", async () => {
  await untilBeaten();
  await sandbox.clock.advance({ hours: 48 });
  await untilBeaten();
});

test("a connection that was cut goes on beating once it is back, and says when it had to start anew", async () => {
  await untilBeaten();
  const before = await findBeat();
  await sandbox.clock.advance({ minutes: 5 });
  sandbox.gateway.cut();
  await untilBeaten();
  expect((await findBeat())?.readyAt).toEqual(before?.readyAt);
  sandbox.gateway.invalidate(false);
  await until(async () => {
    await sandbox.clock.advance({ seconds: 10 });
    expect((await findBeat())?.readyAt).not.toEqual(before?.readyAt);
  });
});
