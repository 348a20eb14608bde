import { Readable } from "node:stream";
import { systemClock } from "@guildhall/core";
import type { Connection } from "mysql2/promise";
import type { Hall } from "../settle/furnish.ts";

/** Rows of one batch, as many as an event of forty pays. */
const batchRows = 40;
type Ledger = { readonly hall: Hall; readonly memberIds: readonly number[]; readonly rowCount: number };

/**
 * Writes a ledger, spread evenly over members and two years, then adds all balances up. Seals are zeros: nothing here reads
 * them. Tables that are empty and rows that nobody checks are loaded ten times as fast.
 */
export async function loadLedger(connection: Connection, ledger: Ledger): Promise<void> {
  const { guildId, poolId } = ledger.hall;
  await connection.query("set unique_checks = 0, foreign_key_checks = 0");
  await load(
    connection,
    "dkp_batches (id, guild_id, pool_id, number, previous_hash, hash, entry_count, recorded_at)",
    batches(ledger),
  );
  await load(
    connection,
    "dkp_entries (guild_id, pool_id, batch_id, member_id, kind, amount, reason, effective_at, idempotency_key)",
    entries(ledger),
  );
  await connection.query("set unique_checks = 1, foreign_key_checks = 1");
  await connection.execute(
    "insert into dkp_balances (guild_id, pool_id, member_id, amount) select guild_id, pool_id, member_id, sum(amount) from dkp_entries where guild_id = ? and pool_id = ? group by member_id",
    [guildId, poolId],
  );
}

function* batches({ hall, rowCount }: Ledger): Generator<string> {
  const { guildId, poolId } = hall;
  const hash = "0".repeat(64);
  for (let number = 1; number <= rowCount / batchRows; number += 1)
    yield line([
      number,
      guildId,
      poolId,
      number,
      hash,
      hash,
      batchRows,
      momentOf(number / (rowCount / batchRows)),
    ]);
}

function* entries({ hall, memberIds, rowCount }: Ledger): Generator<string> {
  const { guildId, poolId } = hall;
  for (let first = 0; first < rowCount; first += batchRows) {
    const [batchId, moment] = [first / batchRows + 1, momentOf(first / rowCount)];
    for (let row = first; row < first + batchRows; row += 1) {
      const memberId = memberIds[(row * 7) % memberIds.length] ?? 0;
      const amount = ((row * 37) % 2_000) - 500;
      yield line([
        guildId,
        poolId,
        batchId,
        memberId,
        "adjustment",
        amount,
        "byOfficer",
        moment,
        `bench:${row}`,
      ]);
    }
  }
}

const days = 730;
const begin = systemClock.now().subtract({ hours: 24 * days });

/** When so much of the two years is over. */
function momentOf(part: number): string {
  const moment = begin.add({ minutes: Math.floor(part * days * 24 * 60) });
  return moment.toString({ smallestUnit: "millisecond" }).replace("T", " ").replace("Z", "");
}

function line(row: readonly (string | number)[]): string {
  return `${row.join("\t")}\n`;
}

async function load(connection: Connection, into: string, rows: Iterable<string>): Promise<void> {
  await connection.query({
    sql: `load data local infile 'rows' into table ${into}`,
    infileStreamFactory: () => Readable.from(inChunks(rows)),
  });
}

/** Single lines would cost a packet each. */
function* inChunks(rows: Iterable<string>): Generator<Buffer> {
  let chunk = "";
  for (const row of rows) {
    chunk += row;
    if (chunk.length < 65_536) continue;
    yield Buffer.from(chunk);
    chunk = "";
  }
  if (chunk) yield Buffer.from(chunk);
}
