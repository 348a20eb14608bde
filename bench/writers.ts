import { systemClock, toHundredths } from "@guildhall/core";
import { type Database, openDatabase } from "@guildhall/db";
import { listMembers } from "@guildhall/db/members";
import { adjustPoints } from "@guildhall/use-cases/dkp";
import { createPool } from "mysql2/promise";
import { type Hall, makeHall } from "./settle/furnish.ts";
import { type Award, awardInLoop, type Outcome } from "./writers/award-in-loop.ts";

const memberCount = 1000;
const writerCount = 50;
const rowsPerAward = 40;
const seconds = 8;

type Ran = { readonly outcomes: readonly Outcome[]; readonly perSecond: number };

/** Fifty people give points to forty members each, at once and again and again: through the use-case, and in a loop. */
export async function measureWriters(databaseUrl: string): Promise<Record<string, number>> {
  const db = openDatabase(databaseUrl, { logger: { debug() {} } });
  const connections = createPool({ uri: databaseUrl, connectionLimit: writerCount, timezone: "Z" });
  try {
    const [ourHall, peerHall] = [await makeHall(db, memberCount), await makeHall(db, memberCount)];
    const [ourIds, peerIds] = [await listMemberIds(db, ourHall), await listMemberIds(db, peerHall)];
    const before = await countDeadlocks(db);
    const ours = await runWriters(
      async (number) => await adjust(db, ourHall, awardOf(ourHall, ourIds, number)),
    );
    const deadlocks = (await countDeadlocks(db)) - before;
    const peer = await runWriters((number) => awardInLoop(connections, awardOf(peerHall, peerIds, number)));
    await expectSums(db, [ourHall, peerHall]);
    const attempts = peer.outcomes.reduce((sum, outcome) => sum + outcome.attempts, 0);
    const done = peer.outcomes.filter(({ isDone }) => isDone).length;
    return {
      writers: writerCount,
      rows: rowsPerAward,
      deadlocks,
      per_second: round(ours.perSecond),
      peer_deadlock_pct: round((100 * (attempts - done)) / attempts),
      peer_gave_up: peer.outcomes.length - done,
      peer_per_second: round(peer.perSecond),
      ratio: round(ours.perSecond / peer.perSecond),
    };
  } finally {
    await connections.end();
    await db.$client.end();
  }
}

/** Everybody writes for some seconds, one award after the other. */
async function runWriters(award: (number: number) => Promise<Outcome>): Promise<Ran> {
  const outcomes: Outcome[] = [];
  const begun = performance.now();
  let number = 0;
  const write = async () => {
    while (performance.now() - begun < seconds * 1000) {
      number += 1;
      outcomes.push(await award(number));
    }
  };
  await Promise.all(Array.from({ length: writerCount }, write));
  const tookSeconds = (performance.now() - begun) / 1000;
  return { outcomes, perSecond: outcomes.filter(({ isDone }) => isDone).length / tookSeconds };
}

/** Forty members that stand far apart, in an order of their own for each award. */
function awardOf({ guildId, poolId }: Hall, ids: readonly number[], number: number): Award {
  const pick = (index: number) => ids[(number * 131 + index * (7 + 2 * (number % 5))) % ids.length] ?? 0;
  const memberIds = Array.from({ length: rowsPerAward }, (_, index) => pick(index));
  return { guildId, poolId, memberIds, amount: 100, key: String(number) };
}

async function adjust(db: Database, { poolId, guildId }: Hall, award: Award): Promise<Outcome> {
  const context = { db, clock: systemClock };
  const lines = award.memberIds.map((memberId) => ({ memberId, amount: toHundredths(award.amount) }));
  const slip = { slipId: `writers-${award.key}`, poolId, lines, reason: "Helped out" };
  await adjustPoints(context, { kind: "system", guildId }, slip);
  return { attempts: 1, isDone: true };
}

/** Since the server began. */
async function countDeadlocks(db: Database): Promise<number> {
  const [rows] = await db.$client.query("show global status like 'Innodb_deadlocks'");
  return readNumber(rows, "Value");
}

async function listMemberIds(db: Database, { guildId }: Hall): Promise<readonly number[]> {
  return (await listMembers(db, guildId)).map(({ memberId }) => memberId);
}

/** Whoever lost a row has written fast, and nothing that counts. */
async function expectSums(db: Database, halls: readonly Hall[]): Promise<void> {
  for (const { poolId } of halls) {
    const [rows] = await db.$client.query(
      "select (select sum(amount) from dkp_entries where pool_id = ?) - (select sum(amount) from dkp_balances where pool_id = ?) as difference",
      [poolId, poolId],
    );
    if (readNumber(rows, "difference") !== 0) throw new Error("Rows and balances differ");
  }
}

function readNumber(rows: unknown, column: string): number {
  const [row]: unknown[] = Array.isArray(rows) ? rows : [];
  return row && typeof row === "object" && column in row ? Number(Reflect.get(row, column)) : Number.NaN;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
