import { systemClock } from "@guildhall/core";
import { type Database, openDatabase } from "@guildhall/db";
import { previewSettlement, settleEvent } from "@guildhall/use-cases/attendance";
import { createConnection } from "mysql2/promise";
import { percentile } from "./percentile.ts";
import { type Hall, makeHall, makeOverEvent } from "./settle/furnish.ts";
import { settleByLoading, settleInLoop } from "./settle/write-by-hand.ts";

const memberCount = 1000;
const turns = 12;
const turnsToWarmUp = 3;

/** Settles, and says how many milliseconds that took. */
type Way = { readonly hall: Hall; settle(eventId: number): Promise<number> };

/** Paying an event of a thousand people: by the use-case, in a loop, and as fast as the database takes the rows. */
export async function measureSettle(databaseUrl: string): Promise<Record<string, number>> {
  const db = openDatabase(databaseUrl, { logger: { debug() {} } });
  const connection = await createConnection({ uri: databaseUrl, timezone: "Z", supportBigNumbers: true });
  try {
    const hallOf = async () => await makeHall(db, memberCount);
    const ours = byUseCase(db, await hallOf());
    const loop = byHand(db, await hallOf(), async (rows) => await settleInLoop(connection, rows));
    const limit = byHand(db, await hallOf(), async (rows) => await settleByLoading(connection, rows));
    const tookMs = await takeTurns(db, [ours, loop, limit]);
    await expectSameRows(db, [ours, loop, limit]);
    const [oursMs = 0, loopMs = 0, limitMs = 0] = tookMs.map((all) => percentile(all, 50));
    return {
      members: memberCount,
      turns,
      ours_ms: round(oursMs),
      peer_loop_ms: round(loopMs),
      limit_ms: round(limitMs),
      loop_ratio: round(loopMs / oursMs),
      limit_ratio: round(oursMs / limitMs),
      ours_p95_ms: round(percentile(tookMs[0] ?? [], 95)),
    };
  } finally {
    await connection.end();
    await db.$client.end();
  }
}

function byUseCase(db: Database, hall: Hall): Way {
  const context = { db, clock: systemClock };
  const system = { kind: "system", guildId: hall.guildId } as const;
  return {
    hall,
    async settle(eventId) {
      const { previewId } = await previewSettlement(context, system, { eventId });
      return await time(() => settleEvent(context, system, { eventId, previewId }));
    },
  };
}

type Write = (rows: Parameters<typeof settleInLoop>[1]) => Promise<void>;

/** What is to be written is known before: neither reads nor judges anything. */
function byHand(db: Database, hall: Hall, write: Write): Way {
  const system = { kind: "system", guildId: hall.guildId } as const;
  return {
    hall,
    async settle(eventId) {
      const preview = await previewSettlement({ db, clock: systemClock }, system, { eventId });
      return await time(() => write({ hall, preview }));
    },
  };
}

async function takeTurns(db: Database, ways: readonly Way[]): Promise<readonly (readonly number[])[]> {
  const tookMs = ways.map((): number[] => []);
  for (let turn = 0; turn < turnsToWarmUp + turns; turn += 1) {
    for (const [index, { hall, settle }] of ways.entries()) {
      const took = await settle(await makeOverEvent(db, hall, turn));
      if (turn >= turnsToWarmUp) tookMs[index]?.push(took);
    }
  }
  return tookMs;
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** A way that wrote other rows than ours would be no comparison. */
async function expectSameRows(db: Database, ways: readonly Way[]): Promise<void> {
  const sums = await Promise.all(ways.map(({ hall }) => sumUp(db, hall)));
  if (new Set(sums).size > 1) throw new Error(`The ways wrote different rows: ${sums.join(" | ")}`);
}

async function sumUp(db: Database, { guildId }: Hall): Promise<string> {
  const parts = ["attendance_results", "dkp_entries", "dkp_balances"].map(
    (table) => `(select concat(count(*), ':', sum(amount)) from ${table} where guild_id = ${guildId})`,
  );
  const [rows] = await db.$client.query(`select concat_ws(' ', ${parts.join(", ")}) as text`);
  return JSON.stringify(rows);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
