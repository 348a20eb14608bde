import { rights } from "@guildhall/core";
import { pseudonymOf } from "@guildhall/core/privacy";
import { listMerges } from "@guildhall/db/members";
import { countRowsOf, dumpGuild, findTraces, makeClock, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { verifyLedger } from "#use-cases/dkp/index.ts";
import { furnishLife } from "#use-cases/testing/furnish-life.ts";
import { makeHall } from "#use-cases/testing/make-hall.ts";
import { memberOf } from "#use-cases/testing/member-of.ts";
import { eraseOwnData } from "./cross-guild/erase-own-data.ts";
import { exportOwnData } from "./cross-guild/export-own-data.ts";
import { eraseMember } from "./erase-member.ts";
import { exportMember } from "./export-member.ts";

const db = await openTestDatabase();

/** Tables of a guild that know accounts, and Bram in none of them. */
const withoutBram: ReadonlySet<string> = new Set(["guilds", "sessions", "gateway_shards"]);

async function makeWholeLife() {
  const context = { db, clock: makeClock() };
  const hall = await makeHall(context);
  const known = await furnishLife(context, hall);
  const { bram, guildId } = hall;
  const { userId, name, memberId } = bram;
  const merges = await listMerges(db, guildId, memberId);
  const traces = [...known, ...merges.map((merge) => merge.name)];
  const person = { userId, memberIds: [memberId, ...merges.map((merge) => merge.mergedMemberId)] };
  const user = { kind: "user", userId, name } as const;
  return { context, hall, traces, person, user, bram, guildId };
}

const toCamelCase = (table: string) =>
  table.replaceAll(/_(?<letter>[a-z])/g, (_all, letter: string) => letter.toUpperCase());

test("the file holds as many rows of every table with a member column as name the person", async () => {
  const { context, hall, person, user, bram, guildId } = await makeWholeLife();
  const named = Object.entries(await countRowsOf(db, guildId, person)).filter(
    ([table]) => !withoutBram.has(table),
  );
  const unseen = named.filter(([, count]) => count === 0).map(([table]) => table);
  expect(unseen, "let Bram live through that too, in furnish-life.ts").toEqual([]);
  const expected = Object.fromEntries(named.map(([table, count]) => [toCamelCase(table), count]));
  const countsOf = ({ guilds }: { readonly guilds: readonly { readonly rows: object }[] }) =>
    Object.fromEntries(Object.entries(guilds[0]?.rows ?? {}).map(([table, rows]) => [table, rows.length]));
  expect(countsOf(await exportOwnData(context, user))).toEqual(expected);
  const byOfficer = await exportMember(context, memberOf(hall, rights), { memberId: bram.memberId });
  expect(countsOf(byOfficer)).toMatchObject({
    members: expected.members,
    dkpEntries: expected.dkpEntries,
    absences: 2,
  });
});

test("after an erasure no column of any table holds account, names or words of the person", async () => {
  const { context, traces, user } = await makeWholeLife();
  for (const trace of traces) expect(await findTraces(db, [trace])).not.toEqual([]);
  await eraseOwnData(context, user, { typedName: user.name });
  expect(await findTraces(db, traces)).toEqual([]);
});

test("what others wrote stays, with the pseudonym for the name, also when an officer erases", async () => {
  const { context, hall, traces, bram, guildId } = await makeWholeLife();
  const erased = { memberId: bram.memberId, typedName: bram.name };
  await eraseMember(context, memberOf(hall, rights), erased);
  expect(
    await findTraces(
      db,
      traces.filter((trace) => trace !== bram.userId),
    ),
  ).toEqual([]);
  const left = (await dumpGuild(db, guildId)).join("\n");
  const pseudonym = pseudonymOf(bram.memberId, "en");
  for (const text of [
    `Farewell, ${pseudonym}!`,
    `${pseudonym} leaves; ${pseudonym} brings cake`,
    `Of ${pseudonym}`,
  ])
    expect(left).toContain(text);
  expect(left).not.toContain("held the gate");
});

test("the chain of every pool holds after notes that named the person are gone", async () => {
  const { context, hall, user } = await makeWholeLife();
  await eraseOwnData(context, user, { typedName: user.name });
  const checks = await verifyLedger(context, hall.system);
  expect(checks.length).toBeGreaterThan(0);
  for (const { check } of checks) expect(check.brokenBatchNumber).toBeNull();
});
