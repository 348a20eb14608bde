import { expect, test } from "vitest";
import { maxAttempts } from "../leases.ts";
import { makeClock, makeGuild, onlyShardOf, openTestDatabase } from "../testing/index.ts";
import {
  claimJobs,
  enqueueJob,
  finishJobs,
  type JobRun,
  listParkedJobs,
  parkJob,
  retryJob,
} from "./index.ts";

const db = await openTestDatabase();

/** A guild with its own clock, and a process that works for this guild alone. */
async function makeWorld() {
  const { guildId } = await makeGuild(db);
  const clock = makeClock();
  const decay = (slot = "2026-W47"): JobRun => ({ job: "dkp.decay", slot, dueAt: clock.now() });
  const claim = (owner = "one", limit = 10) =>
    claimJobs(db, { owner, limit, leaseSeconds: 30, now: clock.now(), shards: onlyShardOf(guildId) });
  return { guildId, clock, decay, claim };
}

test("a run that is put down twice is done once", async () => {
  const { guildId, clock, decay, claim } = await makeWorld();
  await Promise.all([enqueueJob(db, guildId, decay()), enqueueJob(db, guildId, decay())]);
  const [run, ...more] = await claim();
  expect(run).toMatchObject({ guildId, job: "dkp.decay", slot: "2026-W47", attempt: 1 });
  expect(more).toEqual([]);
  expect(await finishJobs(db, [run!])).toBe(1);
  await enqueueJob(db, guildId, decay());
  clock.advance({ hours: 24 });
  expect(await claim()).toEqual([]);
});

test("the same slot of another guild or another job is a run of its own", async () => {
  const [one, other] = [await makeWorld(), await makeWorld()];
  await enqueueJob(db, one.guildId, one.decay());
  await enqueueJob(db, one.guildId, { ...one.decay(), job: "groups.rotate" });
  await enqueueJob(db, other.guildId, other.decay());
  expect(await one.claim()).toHaveLength(2);
  expect(await other.claim()).toHaveLength(1);
});

test("a run is not claimed before its time, and the longest waiting comes first", async () => {
  const { guildId, clock, decay, claim } = await makeWorld();
  const dueIn = (minutes: number) => ({ ...decay(`in ${minutes}`), dueAt: clock.now().add({ minutes }) });
  for (const minutes of [3, 1, 2]) await enqueueJob(db, guildId, dueIn(minutes));
  expect(await claim()).toEqual([]);
  clock.advance({ minutes: 3 });
  expect((await claim("one", 2)).map((run) => run.slot)).toEqual(["in 1", "in 2"]);
  expect((await claim("one", 2)).map((run) => run.slot)).toEqual(["in 3"]);
});

test("processes that claim at once share the runs, each run once", async () => {
  const { guildId, decay, claim } = await makeWorld();
  for (let slot = 0; slot < 40; slot += 1) await enqueueJob(db, guildId, decay(String(slot)));
  const claimed = await Promise.all(["one", "two", "three", "four"].map((owner) => claim(owner, 10)));
  const left = await claim("five", 40);
  const slots = [...claimed.flat(), ...left].map((run) => run.slot);
  expect(slots).toHaveLength(40);
  expect(new Set(slots).size).toBe(40);
});

test("a run whose process died is claimed by another when its lease ends, and the dead one can change nothing", async () => {
  const { guildId, clock, decay, claim } = await makeWorld();
  await enqueueJob(db, guildId, decay());
  const [lost] = await claim("one");
  clock.advance({ seconds: 29 });
  expect(await claim("two")).toEqual([]);
  clock.advance({ seconds: 1 });
  const [taken] = await claim("two");
  expect(taken).toMatchObject({ id: lost!.id, owner: "two", attempt: 2 });
  expect(await finishJobs(db, [lost!])).toBe(0);
  expect(await retryJob(db, { lease: lost!, error: "late", now: clock.now() })).toBe(false);
  expect(await parkJob(db, { lease: lost!, error: "late" })).toBe(false);
  expect(await finishJobs(db, [taken!])).toBe(1);
});

test("a process that lost a lease and claimed again cannot finish by the old one", async () => {
  const { guildId, clock, decay, claim } = await makeWorld();
  await enqueueJob(db, guildId, decay());
  const [lost] = await claim("one");
  clock.advance({ seconds: 30 });
  const [again] = await claim("one");
  expect(await finishJobs(db, [lost!])).toBe(0);
  expect(await finishJobs(db, [again!])).toBe(1);
});

test("a failed run is tried again, later each time, and parked after the last attempt", async () => {
  const { guildId, clock, decay, claim } = await makeWorld();
  await enqueueJob(db, guildId, decay());
  const waits: number[] = [];
  for (let attempt = 1; attempt <= maxAttempts; attempt += 1) {
    const [run] = await claim();
    expect(run?.attempt).toBe(attempt);
    expect(await retryJob(db, { lease: run!, error: "discord.500", now: clock.now() })).toBe(true);
    if (attempt === maxAttempts) break;
    waits.push(2 ** attempt);
    clock.advance({ seconds: 2 ** attempt - 1 });
    expect(await claim()).toEqual([]);
    clock.advance({ seconds: 1 });
  }
  clock.advance({ hours: 24 });
  expect(await claim()).toEqual([]);
  expect(await listParkedJobs(db, guildId)).toMatchObject([{ slot: "2026-W47", lastError: "discord.500" }]);
});

test("a run whose process dies every time is parked, not tried for ever", async () => {
  const { guildId, clock, decay, claim } = await makeWorld();
  await enqueueJob(db, guildId, decay());
  for (let attempt = 1; attempt <= maxAttempts; attempt += 1) {
    expect(await claim()).toHaveLength(1);
    clock.advance({ seconds: 30 });
  }
  expect(await claim()).toEqual([]);
  expect(await listParkedJobs(db, guildId)).toMatchObject([{ lastError: "leaseLost" }]);
});

test("a guild sees only its own parked runs", async () => {
  const [one, other] = [await makeWorld(), await makeWorld()];
  await enqueueJob(db, one.guildId, one.decay());
  const [run] = await one.claim();
  expect(await parkJob(db, { lease: run!, error: "discord.10003" })).toBe(true);
  expect(await listParkedJobs(db, one.guildId)).toHaveLength(1);
  expect(await listParkedJobs(db, other.guildId)).toEqual([]);
});
