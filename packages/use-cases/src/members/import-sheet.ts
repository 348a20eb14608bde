import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { AuditValues } from "@guildhall/core/audit";
import { planOpenings, sumAmounts } from "@guildhall/core/dkp";
import type { ImportSheetInput, PlannedRow } from "@guildhall/core/members";
import { type Transaction, transaction } from "@guildhall/db";
import { appendEntries, lockFirstPool, lockPool } from "@guildhall/db/dkp";
import { recordFact } from "@guildhall/db/facts";
import { ensureHouse, findImportByKey } from "@guildhall/db/members";
import { lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { ensureActingMember } from "./ensure-acting-member.ts";
import { type PreparedSheet, prepareSheet } from "./prepare-sheet.ts";
import { type Imported, recordImport } from "./record-import.ts";
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
    const poolId = await lockWrittenPool(tx, guildId, { ...input, houseId });
    const plan = await prepareSheet(tx, actor, input);
    requireConfirmed(plan, previewId);
    const actorMemberId = await ensureActingMember(tx, actor, { houseId, now });
    const written = await writeSheet(tx, guildId, { plan, houseId, actorMemberId, now });
    const opening = { importKey, poolId, rows: plan.rows, memberOf: written.memberOf, actorMemberId, now };
    const after = await openAccounts(tx, actor, opening);
    const changes = { ...written.changes, entryCount: after.entryCount ?? 0 };
    const entry = { useCase: "members.importSheet", importKey, kind: "sheet" } as const;
    return await recordImport(tx, actor, { ...entry, changes, after, now });
  });
}

type WrittenPool = Pick<ImportSheetInput, "columns" | "poolId"> & { readonly houseId: number };

/** Null for a sheet without balances. */
async function lockWrittenPool(
  tx: Transaction,
  guildId: string,
  { columns, poolId, houseId }: WrittenPool,
): Promise<number | null> {
  if (!columns.includes("points")) return null;
  const pool =
    poolId === undefined ? await lockFirstPool(tx, guildId, houseId) : await lockPool(tx, guildId, poolId);
  return pool.poolId;
}

function requireConfirmed(plan: PreparedSheet, previewId: string): void {
  if (plan.previewId !== previewId) throw new Refusal("members.importChanged");
  if (plan.rows.some(({ fate }) => fate === "question")) throw new Refusal("members.importUnanswered");
  if (!plan.rows.some(writesAnything)) throw new Refusal("members.importNothing");
}

/** Whether a row brings somebody, or anything for somebody. */
function writesAnything({ fate, writes }: PlannedRow): boolean {
  if (fate === "new" || fate === "fromServer") return true;
  const { rank, characterNames, build, points, note } = writes;
  return characterNames.length > 0 || [rank, build, points, note].some((value) => value !== null);
}

/** What the audit tells of the balances; nothing for a sheet without. */
type Opened = Pick<AuditValues, "batchNumber" | "entryCount" | "total">;

type Opening = {
  readonly importKey: string;
  /** Null for a sheet without balances. */
  readonly poolId: number | null;
  readonly rows: readonly PlannedRow[];
  readonly memberOf: ReadonlyMap<string, number>;
  readonly actorMemberId: number | null;
  readonly now: Temporal.Instant;
};

async function openAccounts(
  tx: Transaction,
  { guildId }: Actor,
  { importKey, poolId, rows, memberOf, actorMemberId, now }: Opening,
): Promise<Opened> {
  const lines = rows.flatMap(({ row, personId, writes: { points: amount } }) => {
    const memberId = memberOf.get(personId ?? "");
    return memberId === undefined || amount === null ? [] : [{ line: row.line, memberId, amount }];
  });
  if (poolId === null || lines.length === 0) return {};
  const entries = planOpenings({ importKey, lines, at: now });
  const batch = { poolId, entries, actorMemberId, recordedAt: now };
  const batchNumber = await appendEntries(tx, guildId, batch);
  await recordFact(tx, { name: "dkp.pointsAdjusted", guildId }, now);
  return { batchNumber, entryCount: entries.length, total: sumAmounts(entries) };
}
