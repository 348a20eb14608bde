import { noRights, type SystemActor } from "@guildhall/core";
import { parseSyncSlot, type ServerMember, type SyncPage, syncPageSize } from "@guildhall/core/members";
import { claimJobs, finishJobs } from "@guildhall/db/jobs";
import { findMemberSync, findServerMember } from "@guildhall/db/members";
import {
  crashAtEveryStatement,
  makeClock,
  onlyShardOf,
  openTestDatabase,
  randomSnowflake,
} from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { recordMemberPage } from "./record-member-page.ts";
import { recordServerMembers } from "./record-server-members.ts";
import { startMemberSync } from "./start-member-sync.ts";

const db = await openTestDatabase();

const makeMember = (userId = randomSnowflake()): ServerMember => ({
  userId,
  name: "Corvin",
  avatarHash: null,
  isBot: false,
  joinedAt: null,
  roleIds: [randomSnowflake()],
});

function makeServer() {
  const guildId = randomSnowflake();
  const clock = makeClock();
  const context = { db, clock };
  const system: SystemActor = { kind: "system", guildId };
  /** Takes the pages that are ordered, as the job's runner would. */
  async function takePages(): Promise<readonly SyncPage[]> {
    const claim = { owner: "test", shards: onlyShardOf(guildId), leaseSeconds: 60, limit: 10 };
    const jobs = await claimJobs(db, { ...claim, now: clock.now() });
    await finishJobs(db, jobs);
    return jobs.map(({ slot }) => parseSyncSlot(slot));
  }
  async function record(page: SyncPage | undefined, members: readonly ServerMember[], in_ = context) {
    if (!page) throw new Error("No page was ordered");
    await recordMemberPage(in_, system, { page, members, asOf: clock.now() });
  }
  const isThere = async (member: ServerMember) =>
    (await findServerMember(db, guildId, member.userId)) !== undefined;
  return { guildId, clock, context, system, takePages, record, isThere };
}

test("a large server is read page by page, and complete after the last", async () => {
  const { guildId, context, clock, system, takePages, record, isThere } = makeServer();
  const first = Array.from({ length: syncPageSize }, (_, index) => makeMember(String(index + 1)));
  const last = makeMember();
  await startMemberSync(context, system);
  const [one] = await takePages();
  await record(one, first);
  expect((await findMemberSync(db, guildId))?.completedAt).toBeNull();
  const [two, ...others] = await takePages();
  expect([two?.afterUserId, others]).toEqual([String(syncPageSize), []]);
  clock.advance({ seconds: 1 });
  await record(two, [last]);
  expect((await findMemberSync(db, guildId))?.completedAt).toEqual(clock.now());
  expect([await isThere(first[0]!), await isThere(last)]).toEqual([true, true]);
  expect(await takePages()).toEqual([]);
});

test("who left while the bot was away is gone after the reading, who joined during it is not", async () => {
  const { context, clock, system, takePages, record, isThere } = makeServer();
  const [stayed, left, joined] = [makeMember(), makeMember(), makeMember()];
  await recordServerMembers(context, system, { members: [stayed, left], asOf: clock.now() });
  clock.advance({ hours: 1 });
  await startMemberSync(context, system);
  const [page] = await takePages();
  clock.advance({ seconds: 1 });
  await recordServerMembers(context, system, { members: [joined], asOf: clock.now() });
  await record(page, [stayed]);
  expect([await isThere(stayed), await isThere(left), await isThere(joined)]).toEqual([true, false, true]);
});

test("a reading that a later one overtook ends without a word", async () => {
  const { guildId, context, clock, system, takePages, record, isThere } = makeServer();
  const member = makeMember();
  await startMemberSync(context, system);
  const [overtaken] = await takePages();
  clock.advance({ seconds: 5 });
  await startMemberSync(context, system);
  await record(overtaken, [member]);
  expect(await isThere(member)).toBe(false);
  expect((await findMemberSync(db, guildId))?.completedAt).toBeNull();
});

test("the same page twice at once orders the next page once", async () => {
  const { context, system, takePages, record } = makeServer();
  const members = Array.from({ length: syncPageSize }, (_, index) => makeMember(String(index + 1)));
  await startMemberSync(context, system);
  const [page] = await takePages();
  await Promise.all([record(page, members), record(page, members)]);
  expect(await takePages()).toHaveLength(1);
});

test("a process that dies at any statement of a page leaves it to be read again", async () => {
  const { guildId, context, clock, system, takePages, record } = makeServer();
  const member = makeMember();
  await startMemberSync(context, system);
  const [page] = await takePages();
  await crashAtEveryStatement(
    db,
    (dying) => record(page, [member], { db: dying, clock }),
    async () => {
      expect(await findServerMember(db, guildId, member.userId)).toBeUndefined();
      expect((await findMemberSync(db, guildId))?.completedAt).toBeNull();
    },
  );
  expect(await findServerMember(db, guildId, member.userId)).toMatchObject({ roleIds: member.roleIds });
});

test("nobody but the product itself says who is in a server", async () => {
  const { guildId, context, clock } = makeServer();
  const member = { kind: "member", guildId, userId: "1", name: "Corvin", rights: noRights } as const;
  const forbidden = { code: "common.forbidden" };
  const picture = { members: [makeMember("1")], asOf: clock.now() };
  const page = { startedAt: clock.now(), afterUserId: "0" };
  await expect(startMemberSync(context, member)).rejects.toMatchObject(forbidden);
  await expect(recordServerMembers(context, member, picture)).rejects.toMatchObject(forbidden);
  await expect(recordMemberPage(context, member, { ...picture, page })).rejects.toMatchObject(forbidden);
  expect(await findServerMember(db, guildId, "1")).toBeUndefined();
});
