import { parseSyncSlot, syncPageSize } from "@guildhall/core/members";
import type { Database } from "@guildhall/db";
import { claimJobs, finishJobs } from "@guildhall/db/jobs";
import { findMemberSync, listServerPeople } from "@guildhall/db/members";
import { failAtStatement, makeGuild, onlyShardOf, openTestDatabase } from "@guildhall/db/testing";
import { startCheckedSandbox } from "@guildhall/discord-sandbox/testing";
import { startMemberSync } from "@guildhall/use-cases/members";
import { type Client, Events } from "discord.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createClient } from "#bot/discord/client.ts";
import { syncMembers } from "./sync-members.job.ts";

// Pages are read by the job here and nowhere else: no bot runs that could go on with what died.
const db = await openTestDatabase();
const sandbox = await startCheckedSandbox();
const server = sandbox.world.guild({ name: "Legion", owner: "Corvin" });
for (let index = 1; index < 5_000; index += 1) server.member(`Soldier ${index}`);
const connecting = createClient(sandbox.apiUrl);
let client: Client<true>;

beforeAll(async () => {
  const ready = new Promise<Client<true>>((resolve) => connecting.once(Events.ClientReady, resolve));
  await connecting.login(sandbox.token);
  client = await ready;
});
afterAll(async () => {
  await connecting.destroy();
  await sandbox.close();
});

type Job = Awaited<ReturnType<typeof claimJobs>>[number];

/** The bot at work on a page, with the database as this process sees it; finished only when it gets through. */
async function readPage(job: Job, seen: Database = db): Promise<void> {
  const context = { db: seen, clock: sandbox.clock };
  const tools = {
    context,
    client,
    purgeDb: db,
    chromium: { path: "", hasSandbox: true },
    panelButtons: [],
    publishCommands: () => Promise.resolve(),
  };
  await syncMembers.run(tools, job);
  await finishJobs(db, [job]);
}

async function takePages(): Promise<readonly Job[]> {
  const claim = { owner: "test", shards: onlyShardOf(server.id), leaseSeconds: 60, limit: 10 };
  return await claimJobs(db, { ...claim, now: sandbox.clock.now() });
}

test("five thousand members are read in as many requests as pages; a bot that dies midway goes on where it was", async () => {
  const asked: { readonly after: string | null; readonly status: number }[] = [];
  sandbox.observe({
    rest: ({ query, status }) => void asked.push({ after: query.get("after"), status }),
  });
  await makeGuild(db, { guildId: server.id, name: "Legion", connectedAt: sandbox.clock.now() });
  await startMemberSync({ db, clock: sandbox.clock }, { kind: "system", guildId: server.id });
  const pages: string[] = [];
  for (;;) {
    const [job, ...others] = await takePages();
    if (!job) break;
    expect(others).toEqual([]);
    pages.push(parseSyncSlot(job.slot).afterUserId);
    if (pages.length === 3) {
      await expect(readPage(job, failAtStatement(db, 4))).rejects.toThrow();
      await sandbox.clock.advance({ seconds: 61 });
    } else await readPage(job);
  }
  expect((await findMemberSync(db, server.id))?.completedAt).not.toBeNull();
  expect(await listServerPeople(db, server.id)).toHaveLength(5_000);
  expect(pages[3]).toBe(pages[2]);
  // The bot is a member too, so there is a sixth page with one; the third was asked for twice.
  expect(asked.map(({ after }) => after)).toEqual(pages);
  expect(asked).toHaveLength(Math.ceil(server.state.members.size / syncPageSize) + 1);
  expect(new Set(asked.map(({ status }) => status))).toEqual(new Set([200]));
});
