import type { GameProfile, Role } from "../games/index.ts";
import { roles } from "../games/index.ts";
import type { Hundredths } from "../hundredths.ts";
import { type AssignedRow, assignRows } from "./assign-rows.ts";
import type { Build } from "./character.ts";
import { foldName } from "./fold-name.ts";
import type { PreviewSheetInput } from "./import-sheet.input.ts";
import { mayChangeRank, type RankChanger } from "./may-change-rank.ts";
import type { Rank } from "./rank.ts";
import type { BrokenRow, ReadRows, SheetRow } from "./read-sheet-rows.ts";
import type { SheetField } from "./sheet-columns.ts";
import type { SheetPerson } from "./sheet-person.ts";

/** Why a cell is not written, while the rest of its row is. */
export const leftOutCauses = [
  "rankUnknown",
  "rankTooHigh",
  "classUnknown",
  "classNeeded",
  "roleUnknown",
  "profileKept",
  "openedBefore",
  "noteTooLong",
] as const;

export type LeftOut = {
  readonly field: SheetField;
  readonly cause: (typeof leftOutCauses)[number];
  readonly text: string;
};

/** What a row writes, beside the member whom it may bring. */
export type RowWrites = {
  /** Null leaves the rank alone. */
  readonly rank: { readonly before: number | null; readonly after: number } | null;
  /** Characters that are made; the first of somebody without any is the main. */
  readonly characterNames: readonly string[];
  /** What the first of them plays, or the main that has no build yet. */
  readonly build: Pick<Build, "classKey" | "role" | "power"> | null;
  readonly points: Hundredths | null;
  readonly note: string | null;
  /** For somebody who is new to the roster. */
  readonly joinedOn: string | null;
};

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
  const rows = assigned.map((one) => planRow(one, { ...ground, meaningOf, person: personOf.get(one.personId ?? "") }));
  const byLine = (a: { line: number }, b: { line: number }) => a.line - b.line;
  return {
    rows: rows.toSorted((a, b) => byLine(a.row, b.row)),
    broken: [...read.broken, ...broken].toSorted(byLine),
  };
}

function toMap<Meaning>(words: readonly { readonly word: string; readonly means: Meaning }[]) {
  return new Map(words.map(({ word, means }) => [foldName(word), means]));
}

type Ground = SheetGround & {
  readonly meaningOf: {
    readonly ranks: ReadonlyMap<string, number>;
    readonly classes: ReadonlyMap<string, string>;
    readonly roles: ReadonlyMap<string, string>;
  };
  /** Whom the row means, where the guild knows the person. */
  readonly person: SheetPerson | undefined;
};

const nothing: RowWrites = {
  rank: null,
  characterNames: [],
  build: null,
  points: null,
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
  const isOpened = row.points !== null && row.points !== 0 && ground.person?.isOpened === true;
  const writes: RowWrites = {
    rank: isSomebody ? planRank(row, ground, leaveOut) : null,
    characterNames: planCharacters(one, ground.person),
    build: planBuild(one, ground, leaveOut),
    points: isOpened ? leaveOut("points", "openedBefore", "") : row.points || null,
    note: row.note.length > noteLimit ? leaveOut("note", "noteTooLong", row.note) : row.note || null,
    joinedOn: isSomebody && isNew ? row.joinedOn : null,
  };
  return { ...one, writes, leftOut };
}

type LeaveOut = (field: SheetField, cause: LeftOut["cause"], text: string) => null;

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

/** Characters that the profile does not know yet. A person without any gets the row's name as the main. */
function planCharacters({ row, fate }: AssignedRow, person: SheetPerson | undefined): readonly string[] {
  const known = new Set((person?.characterNames ?? []).map(foldName));
  const isMainNeeded = fate === "alt" || known.size === 0;
  const names = isMainNeeded ? [row.name, ...row.alts] : row.alts;
  const says = row.className !== "" || row.role !== "" || row.power !== null || row.alts.length > 0;
  if (fate !== "alt" && !says) return [];
  return names.filter((name, index) => !known.has(foldName(name)) && names.indexOf(name) === index);
}

function planBuild({ row, fate }: AssignedRow, ground: Ground, leaveOut: LeaveOut): RowWrites["build"] {
  const { className, role, power } = row;
  if (className === "" && role === "" && power === null) return null;
  const isKept = fate !== "alt" && ground.person?.hasBuild === true;
  if (isKept) return leaveOut(className === "" ? "power" : "class", "profileKept", className);
  const { classes } = ground.profile;
  const gameClass = classes.find(({ key }) => key === ground.meaningOf.classes.get(foldName(className)));
  if (!gameClass && classes.length > 0)
    return className === "" ? leaveOut("power", "classNeeded", "") : leaveOut("class", "classUnknown", className);
  const possible = gameClass?.roles ?? ground.profile.roles;
  const wanted = findRole(ground.meaningOf.roles.get(foldName(role)));
  if (role !== "" && !wanted) leaveOut("role", "roleUnknown", role);
  const played = wanted && possible.includes(wanted) ? wanted : possible[0];
  return played ? { classKey: gameClass?.key ?? null, role: played, power } : null;
}

function findRole(word: string | undefined): Role | undefined {
  return roles.find((role) => role === word);
}
