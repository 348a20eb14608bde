import { allRights, type MemberActor, type Right, rights } from "@guildhall/core";
import { purgeGuildJob } from "@guildhall/core/settings";
import { purgeGuild } from "@guildhall/db";
import { claimJobs } from "@guildhall/db/jobs";
import {
  crashAtEveryStatement,
  dumpGuild,
  makeClock,
  makeGuild,
  onlyShardOf,
  openTestDatabase,
  openUntilTestsEnd,
  preparePurgeUrl,
} from "@guildhall/db/testing";
import { expect, test } from "vitest";
import type { Context } from "#use-cases/context.ts";
import { listEvents } from "#use-cases/events/index.ts";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { makeHall } from "#use-cases/testing/make-hall.ts";
import { enterGuild } from "./cross-guild/enter-guild.ts";
import { disconnectGuild } from "./disconnect-guild.ts";
import { identifyMember } from "./identify-member.ts";
import { resetGuild } from "./reset-guild.ts";
import { restoreGuild } from "./restore-guild.ts";
import { viewGuild } from "./view-guild.ts";

const db = await openTestDatabase();
const purgeDb = openUntilTestsEnd(await preparePurgeUrl());

async function makeScene() {
  const clock = makeClock();
  const context: Context = { db, clock };
  const { guildId, name } = await makeGuild(db);
  const owner: MemberActor = { kind: "member", guildId, userId: "1", name: "Corvin", rights: allRights };
  return { clock, context, guildId, name, owner };
}

test("a guild that was reset is there for nobody, and comes back with everything", async () => {
  const context: Context = { db, clock: makeClock() };
  const hall = await makeHall(context);
  const { guildId, marker, system, officer } = hall;
  const before = await listEvents(context, system, { period: "past" });
  await resetGuild(context, system, { name: `hall ${marker}` });
  const gone = { code: "common.guildNotFound" };
  await expect(viewGuild(context, system)).rejects.toMatchObject(gone);
  const { sessionId } = officer;
  await expect(enterGuild(context, officer, { sessionId, guildId })).rejects.toMatchObject(gone);
  const standing = { guildId, name: "Corvin", roleIds: [], isOwner: false, permissions: "0" };
  const identify = (worksAfterReset: boolean) =>
    identifyMember(context, officer, { ...standing, worksAfterReset });
  await expect(identify(false)).rejects.toMatchObject({
    code: "settings.guildReset",
    details: { days: 30 },
  });
  await identify(true);
  await restoreGuild(context, system);
  await identify(false);
  await enterGuild(context, officer, { sessionId, guildId });
  expect(await listEvents(context, system, { period: "past" })).toEqual(before);
});

test("without the right nobody resets or restores, and a wrong name resets nothing", async () => {
  const { context, owner, name } = await makeScene();
  const others = new Set<Right>(rights.filter((right) => right !== "data.erase"));
  const officer = { ...owner, rights: others };
  await expect(resetGuild(context, officer, { name })).rejects.toMatchObject({ code: "common.forbidden" });
  await expect(restoreGuild(context, officer)).rejects.toMatchObject({ code: "common.forbidden" });
  await expect(resetGuild(context, owner, { name: "Daywatch" })).rejects.toMatchObject({
    code: "settings.nameMismatch",
  });
  await viewGuild(context, owner);
});

test("a reset takes away no other guild", async () => {
  const [ours, theirs] = [await makeScene(), await makeScene()];
  await resetGuild(ours.context, ours.owner, { name: ours.name });
  await viewGuild(theirs.context, theirs.owner);
});

test("two who reset at once reset once", async () => {
  const { context, owner, name, guildId } = await makeScene();
  await Promise.all([1, 2].map(() => resetGuild(context, owner, { name })));
  expect((await listFactNames(db, guildId)).filter((fact) => fact === "settings.guildReset")).toHaveLength(1);
});

test("a process that dies during a reset leaves all or nothing", async () => {
  const { clock, context, owner, name } = await makeScene();
  await crashAtEveryStatement(
    db,
    (dying) => resetGuild({ db: dying, clock }, owner, { name }),
    async () => void (await viewGuild(context, owner)),
  );
  await expect(viewGuild(context, owner)).rejects.toMatchObject({ code: "common.guildNotFound" });
});

test.each(["reset", "removed"])("thirty days after it was %s a job is due that purges it", async (how) => {
  const { clock, context, owner, name, guildId } = await makeScene();
  const system = { kind: "system", guildId } as const;
  if (how === "reset") await resetGuild(context, owner, { name });
  else await disconnectGuild(context, system);
  const claim = async () => {
    const lease = { owner: "test", leaseSeconds: 60, limit: 10 };
    const jobs = await claimJobs(db, { ...lease, shards: onlyShardOf(guildId), now: clock.now() });
    return jobs.map(({ job }) => job);
  };
  clock.advance({ hours: 30 * 24 - 1 });
  expect(await claim()).not.toContain(purgeGuildJob);
  clock.advance({ hours: 1 });
  expect(await claim()).toContain(purgeGuildJob);
});

test("a purge leaves no row of the guild in any table, books included, and touches no other guild", async () => {
  const clock = makeClock();
  const context: Context = { db, clock };
  const [gone, other] = [await makeHall(context), await makeHall(context)];
  await resetGuild(context, gone.system, { name: `Hall ${gone.marker}` });
  const tables = new Set((await dumpGuild(db, gone.guildId)).map((row) => row.split(" ")[0]));
  for (const book of ["dkp_entries", "settlements", "audit_entries"]) expect(tables).toContain(book);
  const before = await dumpGuild(db, other.guildId);
  clock.advance({ hours: 30 * 24 });
  expect(await purgeGuild(purgeDb, gone.guildId, { now: clock.now() })).toBe(true);
  expect(await dumpGuild(db, gone.guildId)).toEqual([]);
  expect(await dumpGuild(db, other.guildId)).toEqual(before);
});
