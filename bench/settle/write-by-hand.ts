import { Readable } from "node:stream";
import type { SettlementPreview } from "@guildhall/use-cases/attendance";
import type { Connection } from "mysql2/promise";
import type { Hall } from "./furnish.ts";

type Rows = { readonly hall: Hall; readonly preview: SettlementPreview };

type Batch = { readonly settlementId: number; readonly batchId: number };

const insertEntry =
  "insert into dkp_entries (guild_id, pool_id, batch_id, member_id, kind, amount, reason, event_id, effective_at, idempotency_key) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

/**
 * The peer: for each member the balance is read, changed, and the payment written, as bots do that pay in a loop. One
 * transaction, prepared statements; the results follow in one statement.
 */
export async function settleInLoop(connection: Connection, { hall, preview }: Rows): Promise<void> {
  const { guildId, poolId } = hall;
  await connection.beginTransaction();
  const batch = await openBatch(connection, { hall, preview });
  const rows = entryRows({ hall, preview }, batch);
  for (const [index, { memberId, amount }] of preview.entries.entries()) {
    const account = [poolId, memberId];
    await connection.execute(
      "select amount from dkp_balances where pool_id = ? and member_id = ? for update",
      account,
    );
    await connection.execute(
      "insert into dkp_balances (guild_id, pool_id, member_id, amount) values (?, ?, ?, ?) on duplicate key update amount = amount + values(amount)",
      [guildId, ...account, amount],
    );
    await connection.execute(insertEntry, [...(rows[index] ?? [])]);
  }
  await connection.query(
    "insert into attendance_results (guild_id, settlement_id, event_id, member_id, result, source, counted_minutes, amount) values ?",
    [resultRows({ hall, preview }, batch)],
  );
  await connection.commit();
}

/** The limit: the same rows as two files, and one statement that moves all balances. */
export async function settleByLoading(connection: Connection, { hall, preview }: Rows): Promise<void> {
  await connection.beginTransaction();
  const batch = await openBatch(connection, { hall, preview });
  await load(
    connection,
    "attendance_results (guild_id, settlement_id, event_id, member_id, result, source, counted_minutes, amount)",
    resultRows({ hall, preview }, batch),
  );
  await load(
    connection,
    "dkp_entries (guild_id, pool_id, batch_id, member_id, kind, amount, reason, event_id, effective_at, idempotency_key)",
    entryRows({ hall, preview }, batch),
  );
  await connection.execute(
    "insert into dkp_balances (guild_id, pool_id, member_id, amount) select guild_id, pool_id, member_id, amount from dkp_entries e where guild_id = ? and event_id = ? on duplicate key update dkp_balances.amount = dkp_balances.amount + e.amount",
    [hall.guildId, preview.event.eventId],
  );
  await connection.commit();
}

type Row = readonly (string | number)[];

async function load(connection: Connection, into: string, rows: readonly Row[]): Promise<void> {
  const text = rows.map((row) => row.join("\t")).join("\n");
  await connection.query({
    sql: `load data local infile 'rows' into table ${into}`,
    infileStreamFactory: () => Readable.from([Buffer.from(text)]),
  });
}

async function openBatch(connection: Connection, { hall, preview }: Rows): Promise<Batch> {
  const { guildId, poolId } = hall;
  const { event, rule, entries } = preview;
  const hash = "0".repeat(64);
  const number = event.eventId;
  const settlementId = await insert(
    connection,
    "insert into settlements (guild_id, event_id, number, rule, settled_at) values (?, ?, 1, ?, ?)",
    [guildId, event.eventId, JSON.stringify(rule), sqlTime(event.endsAt)],
  );
  const batchId = await insert(
    connection,
    "insert into dkp_batches (guild_id, pool_id, number, previous_hash, hash, entry_count, recorded_at) values (?, ?, ?, ?, ?, ?, ?)",
    [guildId, poolId, number, hash, hash, entries.length, sqlTime(event.endsAt)],
  );
  await connection.execute("update events set state = 'settled' where id = ?", [event.eventId]);
  return { settlementId, batchId };
}

async function insert(connection: Connection, sql: string, values: (string | number)[]): Promise<number> {
  const [result] = await connection.execute(sql, values);
  if (!("insertId" in result)) throw new Error("Nothing was inserted");
  return result.insertId;
}

function resultRows({ hall, preview }: Rows, { settlementId }: Batch): readonly Row[] {
  const { eventId } = preview.event;
  return preview.lines.map(({ memberId, result, countedMinutes, amount }) => {
    const key = [hall.guildId, settlementId, eventId, memberId] as const;
    return [...key, result, "voice", countedMinutes, amount];
  });
}

function entryRows({ hall, preview }: Rows, { batchId }: Batch): readonly Row[] {
  const { guildId, poolId } = hall;
  return preview.entries.map(({ memberId, kind, amount, reason, effectiveAt, idempotencyKey }) => {
    const written = [kind, amount, reason, preview.event.eventId, sqlTime(effectiveAt), idempotencyKey];
    return [guildId, poolId, batchId, memberId, ...written];
  });
}

function sqlTime(moment: Temporal.Instant): string {
  return moment.toString({ smallestUnit: "millisecond" }).replace("T", " ").replace("Z", "");
}
