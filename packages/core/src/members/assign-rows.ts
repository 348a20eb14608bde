import { foldName } from "./fold-name.ts";
import type { PreviewSheetInput } from "./import-sheet.input.ts";
import { type Candidate, matchNames, type NameMatch } from "./match-names.ts";
import type { BrokenRow, SheetRow } from "./read-sheet-rows.ts";
import type { SheetPerson } from "./sheet-person.ts";

/** What becomes of a row. */
export const rowFates = ["known", "fromServer", "new", "alt", "question", "skipped"] as const;

export type RowFate = (typeof rowFates)[number];

/** A row, and whom it means. */
export type AssignedRow = {
  readonly row: SheetRow;
  readonly fate: RowFate;
  /** `member:12`, `user:3456`, or the row that the person comes from: `line:7`. Null for a question and for nobody. */
  readonly personId: string | null;
  /** In percent; null where an officer said so, and for somebody new. */
  readonly confidence: number | null;
  /** Whom an officer may choose from, the likeliest first. */
  readonly candidates: readonly Candidate[];
};

export type Assignment = {
  readonly rows: readonly SheetRow[];
  readonly people: readonly SheetPerson[];
  readonly answers: PreviewSheetInput["answers"];
};

export type Assigned = { readonly assigned: readonly AssignedRow[]; readonly broken: readonly BrokenRow[] };

/** Whom every row means: first the people themselves, then alts, which may belong to somebody whom the sheet brings. */
export function assignRows({ rows, people, answers }: Assignment): Assigned {
  const answerOf = new Map(answers.map(({ line, choice }) => [line, choice]));
  const mains = match(
    rows.filter(({ isAlt }) => !isAlt),
    people,
  ).map((matched) => assign(matched, { people, answerOf }));
  const brought = mains.filter(({ fate }) => fate === "new").map(({ row }) => toPerson(row));
  // Whoever is in the server only has no alts before a row of the own brings the person.
  const meant = new Set(mains.map(({ personId }) => personId));
  const there = people.filter(({ memberId, personId }) => memberId !== null || meant.has(personId));
  const everybody = [...there, ...brought];
  const alts = match(
    rows.filter(({ isAlt }) => isAlt),
    everybody,
  ).map((matched) => assign(matched, { people: everybody, answerOf }));
  return keepOnce([...mains, ...alts], people);
}

type Matched = { readonly row: SheetRow; readonly match: NameMatch };

function match(rows: readonly SheetRow[], people: readonly SheetPerson[]): readonly Matched[] {
  const namings = rows.map(({ name, alts, ownerName, discord }) => ({
    names: ownerName === null ? [name, ...alts] : [ownerName],
    discord,
  }));
  const matches = matchNames(namings, people);
  return rows.map((row, index) => ({ row, match: matches[index] ?? { kind: "nobody" } }));
}

/** Whom a row brings into the roster, for the alts of other rows. */
function toPerson({ line, name, alts }: SheetRow): SheetPerson {
  const nothing = { memberId: null, userId: null, rankId: null, hasBuild: false, opened: [] };
  return { ...nothing, personId: `line:${line}`, name, names: [name], characterNames: alts };
}

type Sources = {
  readonly people: readonly SheetPerson[];
  readonly answerOf: ReadonlyMap<number, string>;
};

function assign({ row, match }: Matched, { people, answerOf }: Sources): AssignedRow {
  const candidates = match.kind === "question" ? match.candidates : [];
  const open = { row, personId: null, confidence: null, candidates };
  const answer = answerOf.get(row.line);
  if (answer === "skip") return { ...open, fate: "skipped" };
  if (answer === "new") return { ...open, fate: "new", personId: `line:${row.line}` };
  const chosen = people.find(({ personId }) => personId === answer);
  if (chosen) return { ...open, ...fateOf(row, chosen) };
  if (match.kind === "sure") {
    const person = people.find(({ personId }) => personId === match.candidate.personId);
    if (person) return { ...open, ...fateOf(row, person), confidence: match.candidate.confidence };
  }
  if (match.kind === "question" || row.isAlt) return { ...open, fate: "question" };
  return { ...open, fate: "new", personId: `line:${row.line}` };
}

function fateOf(row: SheetRow, { personId, memberId }: SheetPerson): Pick<AssignedRow, "fate" | "personId"> {
  if (row.isAlt) return { fate: "alt", personId };
  return { fate: memberId === null ? "fromServer" : "known", personId };
}

/**
 * Nobody stands twice in the roster. A second row of the same person is an alt when the profile knows it as one, and else
 * a mistake in the sheet; so is somebody new under a name that is taken.
 */
function keepOnce(rows: readonly AssignedRow[], people: readonly SheetPerson[]): Assigned {
  const members = people.filter(({ memberId }) => memberId !== null);
  const taken: Taken = { names: new Set(members.map(({ name }) => foldName(name))), lineOf: new Map() };
  const personOf = new Map(people.map((person) => [person.personId, person]));
  const checked = rows.map((one) => checkOnce(one, personOf.get(one.personId ?? ""), taken));
  return {
    assigned: checked.flatMap((one) => ("cause" in one ? [] : [one])),
    broken: checked.flatMap((one) => ("cause" in one ? [one] : [])),
  };
}

type Taken = {
  /** Of the roster, as they compare. */
  readonly names: ReadonlySet<string>;
  /** Where each person, or somebody new by the name, stood first. */
  readonly lineOf: Map<string, number>;
};

function checkOnce(
  one: AssignedRow,
  person: SheetPerson | undefined,
  { names, lineOf }: Taken,
): AssignedRow | BrokenRow {
  const { fate, personId } = one;
  const { line, written: text, name } = one.row;
  const key = fate === "new" ? foldName(name) : personId;
  if (key === null || fate === "alt") return one;
  if (fate === "new" && names.has(key)) return { line, cause: "nameTaken", text, otherLine: null };
  const otherLine = lineOf.get(key);
  if (otherLine === undefined) {
    lineOf.set(key, line);
    return one;
  }
  return isKnownAlt(one.row, person) ? { ...one, fate: "alt" } : { line, cause: "twice", text, otherLine };
}

function isKnownAlt({ name }: SheetRow, person: SheetPerson | undefined): boolean {
  return person?.characterNames.some((other) => foldName(other) === foldName(name)) ?? false;
}
