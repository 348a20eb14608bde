import { type Actor, Refusal, requireRight, toHundredths } from "@guildhall/core";
import type { AuditValues } from "@guildhall/core/audit";
import { planOpenings, sumAmounts } from "@guildhall/core/dkp";
import {
  type BalanceField,
  balanceFields,
  type ImportSheetInput,
  type PlannedRow,
} from "@guildhall/core/members";
import { type Transaction, transaction } from "@guildhall/db";
import { appendEntries, lockFirstPool, lockPool } from "@guildhall/db/dkp";
import { recordFact } from "@guildhall/db/facts";
import { ensureHouse, findImportByKey } from "@guildhall/db/members";
import { lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { ensureActingMember } from "./ensure-acting-member.ts";
import { findSheetPools } from "./find-sheet-pools.ts";
import { type PreparedSheet, prepareSheet } from "./prepare-sheet.ts";
import { type Imported, recordImport } from "./record-import.ts";
import { settleMetClaims } from "./settle-met-claims.ts";
import { writeSheet } from "./write-sheet.ts";

/**
 * A guild brings its spreadsheet: members, what they play, their ranks and balances, in one transaction. What was read is what
 * is written, or nothing. The same press twice writes once.
 */
export async function importSheet(
  { db, clock }: Context,
  actor: Actor,
  { importKey, previewId, ...input }: ImportSheetInput,
): Promise<Imported> {
  requireRight(actor, "members.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const guild = await lockGuild(tx, guildId);
    const known = await findImportByKey(tx, guildId, importKey);
    if (known) return known;
    const houseId = await ensureHouse(tx, guildId, guild);
    await lockWrittenPools(tx, guildId, { ...input, houseId });
    const plan = await prepareSheet(tx, actor, input);
    requireConfirmed(plan, previewId);
    const actorMemberId = await ensureActingMember(tx, actor, { houseId, now });
    const written = await writeSheet(tx, guildId, { plan, houseId, actorMemberId, now });
    const given = written.changes.ranks.map(({ memberId, after }) => ({ memberId, rankId: after }));
    await settleMetClaims(tx, actor, { given, now });
    const opening = { importKey, plan, memberOf: written.memberOf, actorMemberId, now };
    const after = await openAccounts(tx, actor, opening);
    const changes = { ...written.changes, entryCount: after.entryCount ?? 0 };
    const entry = { useCase: "members.importSheet", importKey, kind: "sheet" } as const;
    return await recordImport(tx, actor, { ...entry, changes, after, now });
  });
}

type WrittenPools = Pick<ImportSheetInput, "columns" | "poolId"> & { readonly houseId: number };

/** In one order with everybody else: gear points are younger than the efforts that they stand beside. */
async function lockWrittenPools(
  tx: Transaction,
  guildId: string,
  { columns, poolId, houseId }: WrittenPools,
): Promise<void> {
  const pools = await findSheetPools(tx, guildId, { columns, poolId });
  if (columns.includes("points") && !pools.points) await lockFirstPool(tx, guildId, houseId);
  for (const field of balanceFields) {
    const pool = pools[field];
    if (pool) await lockPool(tx, guildId, pool.poolId);
  }
}

function requireConfirmed(plan: PreparedSheet, previewId: string): void {
  if (plan.previewId !== previewId) throw new Refusal("members.importChanged");
  if (plan.rows.some(({ fate }) => fate === "question")) throw new Refusal("members.importUnanswered");
  if (!plan.rows.some(writesAnything)) throw new Refusal("members.importNothing");
  const { points: pool } = plan.pools;
  const total = sumAmounts(plan.rows.map(({ writes }) => ({ amount: writes.points ?? toHundredths(0) })));
  if (pool?.system === "zero-sum" && total !== 0)
    throw new Refusal("members.sheetNotZeroSum", { pool: pool.name, total: total / 100 });
}

/** Whether a row brings somebody, or anything for somebody. */
function writesAnything({ fate, writes }: PlannedRow): boolean {
  if (fate === "new" || fate === "fromServer") return true;
  const { rank, characterNames, build, points, gear, note } = writes;
  return characterNames.length > 0 || [rank, build, points, gear, note].some((value) => value !== null);
}

/** What the audit tells of the balances; nothing for a sheet without. */
type Opened = Pick<AuditValues, "batchNumber" | "entryCount" | "total">;

type Opening = {
  readonly importKey: string;
  readonly plan: PreparedSheet;
  readonly memberOf: ReadonlyMap<string, number>;
  readonly actorMemberId: number | null;
  readonly now: Temporal.Instant;
};

/** One batch in each pool. The audit names that of the points, and counts the entries of both. */
async function openAccounts(tx: Transaction, { guildId }: Actor, opening: Opening): Promise<Opened> {
  const batches = [];
  for (const field of balanceFields) batches.push(await openBalances(tx, guildId, { ...opening, field }));
  const [first, ...others] = batches.flatMap((batch) => batch ?? []);
  if (!first) return {};
  await recordFact(tx, { name: "dkp.pointsAdjusted", guildId }, opening.now);
  const entryCount = others.reduce((sum, other) => sum + other.entryCount, first.entryCount);
  return { ...first, entryCount };
}

async function openBalances(
  tx: Transaction,
  guildId: string,
  { field, importKey, plan, memberOf, actorMemberId, now }: Opening & { readonly field: BalanceField },
): Promise<Required<Opened> | undefined> {
  const lines = plan.rows.flatMap(({ row, personId, writes: { [field]: amount } }) => {
    const memberId = memberOf.get(personId ?? "");
    return memberId === undefined || amount === null ? [] : [{ line: row.line, memberId, amount }];
  });
  const pool = plan.pools[field];
  if (!pool || lines.length === 0) return undefined;
  const { poolId } = pool;
  const entries = planOpenings({ importKey, lines, at: now, isGear: field === "gear" });
  const batchNumber = await appendEntries(tx, guildId, { poolId, entries, actorMemberId, recordedAt: now });
  return { batchNumber, entryCount: entries.length, total: sumAmounts(entries) };
}
