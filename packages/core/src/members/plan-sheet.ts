import type { GameProfile } from "../games/index.ts";
import { type AssignedRow, assignRows } from "./assign-rows.ts";
import { foldName } from "./fold-name.ts";
import type { PreviewSheetInput } from "./import-sheet.input.ts";
import { mayChangeRank, type RankChanger } from "./may-change-rank.ts";
import { type BuildGround, planRowBuild } from "./plan-row-build.ts";
import type { Rank } from "./rank.ts";
import type { BrokenRow, ReadRows, SheetRow } from "./read-sheet-rows.ts";
import type { LeaveOut, LeftOut, RowWrites } from "./row-writes.ts";
import type { BalanceField, SheetField } from "./sheet-columns.ts";
import type { SheetPerson } from "./sheet-person.ts";

export type PlannedRow = AssignedRow & { readonly writes: RowWrites; readonly leftOut: readonly LeftOut[] };

export type SheetPlan = { readonly rows: readonly PlannedRow[]; readonly broken: readonly BrokenRow[] };

/** What a sheet is held against. */
export type SheetGround = {
  readonly people: readonly SheetPerson[];
  readonly ranks: readonly Rank[];
  readonly changer: RankChanger;
  readonly profile: GameProfile;
};

export type Understanding = Pick<PreviewSheetInput, "words" | "answers">;

/** Longest note that officers keep on a member. */
const noteLimit = 500;

/**
 * Exactly what importing a sheet would write. What a member's profile says already stays: a sheet is older than what people
 * say of themselves. Balances open an account once.
 */
export function planSheet(read: ReadRows, ground: SheetGround, { words, answers }: Understanding): SheetPlan {
  const { assigned, broken } = assignRows({ rows: read.rows, people: ground.people, answers });
  const personOf = new Map(ground.people.map((person) => [person.personId, person]));
  const meaningOf = { ranks: toMap(words.ranks), classes: toMap(words.classes), roles: toMap(words.roles) };
  const withAlts = idsOf(assigned.filter(({ fate }) => fate === "alt"));
  const withMains = idsOf(assigned.filter(({ fate }) => fate !== "alt"));
  const rows = assigned.map((one) => {
    const person = personOf.get(one.personId ?? "");
    return planRow(one, { ...ground, meaningOf, person, withAlts, withMains });
  });
  const byLine = (a: { line: number }, b: { line: number }) => a.line - b.line;
  return {
    rows: rows.toSorted((a, b) => byLine(a.row, b.row)),
    broken: [...read.broken, ...broken].toSorted(byLine),
  };
}

function idsOf(rows: readonly AssignedRow[]): ReadonlySet<string> {
  return new Set(rows.flatMap(({ personId }) => personId ?? []));
}

function toMap<Meaning>(words: readonly { readonly word: string; readonly means: Meaning }[]) {
  return new Map(words.map(({ word, means }) => [foldName(word), means]));
}

type Ground = SheetGround & {
  readonly meaningOf: BuildGround["meaningOf"] & { readonly ranks: ReadonlyMap<string, number> };
  /** Whom the row means, where the guild knows the person. */
  readonly person: SheetPerson | undefined;
  /** Who has rows of alts in the sheet, and who has a row of the own. */
  readonly withAlts: ReadonlySet<string>;
  readonly withMains: ReadonlySet<string>;
};

const nothing: RowWrites = {
  rank: null,
  characterNames: [],
  build: null,
  points: null,
  gear: null,
  note: null,
  joinedOn: null,
};

function planRow(one: AssignedRow, ground: Ground): PlannedRow {
  const { row, fate, personId } = one;
  if (personId === null) return { ...one, writes: nothing, leftOut: [] };
  const leftOut: LeftOut[] = [];
  const leaveOut = (field: SheetField, cause: LeftOut["cause"], text: string) => {
    leftOut.push({ field, cause, text });
    return null;
  };
  const isSomebody = fate !== "alt";
  const isNew = ground.person?.memberId == null;
  const open = (field: BalanceField) =>
    row[field] && ground.person?.opened.includes(field)
      ? leaveOut(field, "openedBefore", "")
      : row[field] || null;
  const writes: RowWrites = {
    rank: isSomebody ? planRank(row, ground, leaveOut) : null,
    characterNames: planCharacters(one, ground),
    build: planRowBuild(one, ground, leaveOut),
    points: open("points"),
    gear: open("gear"),
    note: row.note.length > noteLimit ? leaveOut("note", "noteTooLong", row.note) : row.note || null,
    joinedOn: isSomebody && isNew ? row.joinedOn : null,
  };
  return { ...one, writes, leftOut };
}

function planRank({ rank: text }: SheetRow, ground: Ground, leaveOut: LeaveOut): RowWrites["rank"] {
  if (text === "") return null;
  const { ranks, changer, person } = ground;
  const placeOf = (rankId: number | null) => ranks.find((rank) => rank.rankId === rankId)?.position ?? null;
  const wanted = ranks.find(({ rankId }) => rankId === ground.meaningOf.ranks.get(foldName(text)));
  if (!wanted) return leaveOut("rank", "rankUnknown", text);
  const before = person?.rankId ?? null;
  if (wanted.rankId === before) return null;
  if (!mayChangeRank(changer, placeOf(before), wanted.position)) return leaveOut("rank", "rankTooHigh", text);
  return { before, after: wanted.rankId };
}

/** Characters that the profile does not know yet, the main of somebody without any first. */
function planCharacters({ row, fate, personId }: AssignedRow, ground: Ground): readonly string[] {
  const { person, withAlts, withMains } = ground;
  const id = personId ?? "";
  const known = new Set((person?.characterNames ?? []).map(foldName));
  const mainName = fate === "alt" ? (withMains.has(id) ? undefined : person?.name) : row.name;
  const plays = row.className !== "" || row.role !== "" || row.power !== null;
  const isMainNeeded = known.size === 0 && (plays || row.alts.length > 0 || withAlts.has(id));
  const names = [
    ...(isMainNeeded && mainName !== undefined ? [mainName] : []),
    ...(fate === "alt" ? [row.name] : []),
    ...row.alts,
  ];
  return names.filter((name, index) => !known.has(foldName(name)) && names.indexOf(name) === index);
}
