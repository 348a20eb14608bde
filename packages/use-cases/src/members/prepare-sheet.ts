import { type Actor, Refusal, requireRight } from "@guildhall/core";
import {
  maxSheetCharacters,
  maxSheetRows,
  type PlannedRow,
  type PreviewSheetInput,
  planSheet,
  type Rank,
  readSheet,
  readSheetRows,
  type SheetField,
  type SheetPerson,
  type SheetPlan,
  type SheetRecord,
} from "@guildhall/core/members";
import type { Queryable } from "@guildhall/db";
import { listRanks } from "@guildhall/db/members";
import { getGameProfile } from "@guildhall/db/settings";
import { fingerprintOf } from "#use-cases/fingerprint-of.ts";
import { findRankChanger } from "./find-rank-changer.ts";
import { findSheetPools, type SheetPools } from "./find-sheet-pools.ts";
import { loadSheetPeople } from "./load-sheet-people.ts";
import { requireFreeSeats } from "./require-free-seats.ts";

/** What importing a sheet would write, row by row. */
export type PreparedSheet = SheetPlan & {
  readonly people: readonly SheetPerson[];
  readonly ranks: readonly Rank[];
  readonly pools: SheetPools;
  /** Fingerprint of what would be written. Importing asks for it. */
  readonly previewId: string;
};

/** Reads a sheet and holds it against the guild as it is now. */
export async function prepareSheet(
  db: Queryable,
  actor: Actor,
  input: PreviewSheetInput,
): Promise<PreparedSheet> {
  const { guildId } = actor;
  requireColumns(actor, input);
  const records = readRecords(input);
  const pools = await findSheetPools(db, guildId, input);
  const people = await loadSheetPeople(db, guildId, pools);
  const ranks = await listRanks(db, guildId);
  const changer = await findRankChanger(db, actor);
  const profile = await getGameProfile(db, guildId);
  const read = readSheetRows(records, input.columns);
  const plan = planSheet(read, { people, ranks, changer, profile }, input);
  await requireSeatsOfRanks(db, guildId, { ranks, rows: plan.rows });
  return { ...plan, people, ranks, pools, previewId: fingerprintOf({ ...plan, poolId: input.poolId }) };
}

const rightFor = {
  rank: "ranks.edit",
  points: "dkp.adjust",
  gear: "dkp.adjust",
  note: "officer-notes.edit",
} as const satisfies Partial<Record<SheetField, string>>;

/** What a sheet brings is written by whoever may write it one by one. */
function requireColumns(actor: Actor, { columns }: PreviewSheetInput): void {
  if (!columns.includes("name")) throw new Refusal("members.sheetNeedsName");
  for (const column of ["rank", "points", "gear", "note"] as const)
    if (columns.includes(column)) requireRight(actor, rightFor[column]);
}

function readRecords({ text, hasHead }: PreviewSheetInput): readonly SheetRecord[] {
  if (text.length > maxSheetCharacters) throw new Refusal("members.sheetTooLarge");
  const records = readSheet(text).slice(hasHead ? 1 : 0);
  if (records.length === 0) throw new Refusal("members.sheetEmpty");
  if (records.length > maxSheetRows) throw new Refusal("members.sheetTooLong", { max: maxSheetRows });
  return records;
}

type Giving = { readonly ranks: readonly Rank[]; readonly rows: readonly PlannedRow[] };

async function requireSeatsOfRanks(db: Queryable, guildId: string, { ranks, rows }: Giving): Promise<void> {
  for (const rank of ranks) {
    const getting = rows.filter(({ writes }) => writes.rank?.after === rank.rankId);
    // Somebody new has no number yet; any that nobody has counts as well.
    const memberIds = getting.map(({ personId, row }) => numberOf(personId) ?? -row.line);
    if (memberIds.length > 0) await requireFreeSeats(db, guildId, { rank, memberIds });
  }
}

/** The member whom a row means, for one who is in the roster. */
export function numberOf(personId: string | null): number | undefined {
  return personId?.startsWith("member:") ? Number(personId.slice("member:".length)) : undefined;
}
