import { systemClock } from "@guildhall/core";
import { type Database, openDatabase } from "@guildhall/db";
import { findLeaders, listStandings } from "@guildhall/db/dkp";
import { listMembers } from "@guildhall/db/members";
import { viewStandings } from "@guildhall/use-cases/dkp";
import { type Connection, createConnection } from "mysql2/promise";
import { percentile } from "./percentile.ts";
import { type Hall, makeHall } from "./settle/furnish.ts";
import { loadLedger } from "./standings/load-ledger.ts";

const memberCount = 1000;
const [million, tenMillion] = [1_000_000, 10_000_000];
const topCount = 50;
const turns = 40;
/** Adding up takes seconds, so a few times must do. */
const slowTurns = 5;

/** Who has how many points, out of ledgers of one and of ten million rows; the floor adds the rows up. */
export async function measureStandings(urls: {
  readonly small: string;
  readonly large: string;
}): Promise<Record<string, number>> {
  const small = await measureLedger(urls.small, million);
  const large = await measureLedger(urls.large, tenMillion);
  return {
    members: memberCount,
    ours_1m_ms: small.all,
    ours_10m_ms: large.all,
    top50_1m_ms: small.top,
    top50_10m_ms: large.top,
    sum_1m_ms: small.sum,
    sum_10m_ms: large.sum,
    page_1m_ms: small.page,
    page_10m_ms: large.page,
    all_ratio: round(large.sum / large.all),
    top50_ratio: round(large.sum / large.top),
  };
}

async function measureLedger(databaseUrl: string, rowCount: number) {
  const db = openDatabase(databaseUrl, { logger: { debug() {} } });
  const connection = await createConnection({ uri: databaseUrl, timezone: "Z", supportBigNumbers: true });
  try {
    const hall = await makeHall(db, memberCount);
    const memberIds = (await listMembers(db, hall.guildId)).map(({ memberId }) => memberId);
    await loadLedger(connection, { hall, memberIds, rowCount });
    return await measureOnce(db, connection, hall);
  } finally {
    await connection.end();
    await db.$client.end();
  }
}

async function measureOnce(db: Database, connection: Connection, hall: Hall) {
  const { guildId, poolId } = hall;
  const context = { db, clock: systemClock };
  const system = { kind: "system", guildId } as const;
  await expectSameBalances(db, connection, hall);
  return {
    all: await time(turns, () => listStandings(db, guildId, poolId)),
    top: await time(turns, () => findLeaders(db, guildId, { poolId, limit: topCount })),
    sum: await time(slowTurns, () => addUp(connection, hall)),
    page: await time(slowTurns, () => viewStandings(context, system)),
  };
}

async function addUp(connection: Connection, { guildId, poolId }: Hall) {
  const [rows] = await connection.query(
    "select member_id as memberId, cast(sum(amount) as char) as balance from dkp_entries where guild_id = ? and pool_id = ? group by member_id order by sum(amount) desc, member_id",
    [guildId, poolId],
  );
  return rows;
}

/** A table that says otherwise than the rows would be no comparison. */
async function expectSameBalances(db: Database, connection: Connection, hall: Hall): Promise<void> {
  const standings = await listStandings(db, hall.guildId, hall.poolId);
  const known = standings.map(({ memberId, balance }) => ({ memberId, balance: String(balance) }));
  if (JSON.stringify(known) !== JSON.stringify(await addUp(connection, hall)))
    throw new Error("The balances are not the sums of the rows");
}

/** The median in milliseconds, after one turn to warm up. */
async function time(count: number, work: () => Promise<unknown>): Promise<number> {
  await work();
  const took: number[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    const begun = performance.now();
    await work();
    took.push(performance.now() - begun);
  }
  return round(percentile(took, 50));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
