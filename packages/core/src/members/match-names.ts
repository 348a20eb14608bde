import { foldName } from "./fold-name.ts";
import { nameLikeness } from "./name-likeness.ts";
import { readName } from "./read-name.ts";

/** Somebody whom a row may mean, by every name that is known of the person. */
export type Matchable = { readonly personId: string; readonly names: readonly string[] };

/** How a row names somebody, the surest way first. */
export type Naming = { readonly names: readonly string[]; readonly discord: string };

export type Candidate = {
  readonly personId: string;
  /** In percent. */
  readonly confidence: number;
};

export type NameMatch =
  | { readonly kind: "sure"; readonly candidate: Candidate }
  /** Only somebody who knows the people can say. The likeliest first. */
  | { readonly kind: "question"; readonly candidates: readonly Candidate[] }
  | { readonly kind: "nobody" };

/** From here on nobody is asked, provided that the next one is far behind. */
const sureFrom = 92;
const farBehind = 15;

/** Below, two names have nothing to do with each other. */
const likelyFrom = 65;
const candidateLimit = 3;

/**
 * Whom each row means. Names that are the same but for case, accents and decoration are sure; whoever is meant for sure by
 * one row is no candidate for another, so that people with like names raise no question.
 */
export function matchNames(rows: readonly Naming[], people: readonly Matchable[]): readonly NameMatch[] {
  const known = people.map(({ personId, names }) => ({ personId, folded: foldAll(names) }));
  const byName = indexNames(known);
  const exact = rows.map((row) => matchExactly(row, byName));
  const taken = new Set(exact.flatMap((match) => (match?.kind === "sure" ? [match.candidate.personId] : [])));
  const free = indexLetters(known.filter(({ personId }) => !taken.has(personId)));
  return rows.map((row, index) => exact[index] ?? matchLikely(row, free));
}

type Folded = { readonly personId: string; readonly folded: readonly string[] };

/** Every name in a text, the alts too, as it compares. */
function foldAll(texts: readonly string[]): readonly string[] {
  const names = texts.flatMap((text) => {
    const { name, alts } = readName(text);
    return [name, ...alts];
  });
  return [...new Set(names.map(foldName))].filter((name) => name !== "");
}

type NameIndex = ReadonlyMap<string, ReadonlySet<string>>;

function indexNames(people: readonly Folded[]): NameIndex {
  const index = new Map<string, Set<string>>();
  for (const { personId, folded } of people)
    for (const name of folded) index.set(name, (index.get(name) ?? new Set()).add(personId));
  return index;
}

function matchExactly({ names, discord }: Naming, index: NameIndex): NameMatch | undefined {
  const byName = names.map((name) => index.get(foldName(name))).find((found) => found !== undefined);
  const byDiscord = foldAll([discord])
    .map((name) => index.get(name))
    .find((found) => found !== undefined);
  const found = agree(byName, byDiscord);
  const candidates = [...found].map((personId) => ({ personId, confidence: 100 }));
  const [only, ...others] = candidates;
  if (!only) return undefined;
  return others.length === 0
    ? { kind: "sure", candidate: only }
    : { kind: "question", candidates: candidates.slice(0, candidateLimit) };
}

/** Where name and account both lead to somebody, the same person is meant; if to different ones, that is a question. */
function agree(byName: ReadonlySet<string> = new Set(), byDiscord: ReadonlySet<string> = new Set()) {
  const both = byName.intersection(byDiscord);
  return both.size > 0 ? both : byName.union(byDiscord);
}

/** People by the letters of their names: who shares too few with a row need not be compared with it. */
type LetterIndex = {
  readonly names: readonly IndexedName[];
  readonly withLetter: ReadonlyMap<string, readonly number[]>;
};

type IndexedName = {
  readonly personId: string;
  readonly name: string;
  readonly length: number;
  /** How many different letters it has. */
  readonly letterCount: number;
};

function indexLetters(people: readonly Folded[]): LetterIndex {
  const names = people.flatMap(({ personId, folded }) =>
    folded.map((name) => ({ personId, name, length: [...name].length, letterCount: new Set(name).size })),
  );
  const withLetter = new Map<string, number[]>();
  for (const [index, { name }] of names.entries())
    for (const letter of new Set(name)) {
      const having = withLetter.get(letter);
      if (having) having.push(index);
      else withLetter.set(letter, [index]);
    }
  return { names, withLetter };
}

function matchLikely({ names, discord }: Naming, index: LetterIndex): NameMatch {
  const best = new Map<string, number>();
  for (const name of new Set([...names.map(foldName), ...foldAll([discord])]))
    for (const { personId, confidence } of compareWithAll(name, index))
      best.set(personId, Math.max(confidence, best.get(personId) ?? 0));
  const candidates = [...best]
    .map(([personId, confidence]) => ({ personId, confidence }))
    .toSorted((a, b) => b.confidence - a.confidence || (a.personId < b.personId ? -1 : 1));
  const [first, second] = candidates;
  if (!first) return { kind: "nobody" };
  const isSure = first.confidence >= sureFrom && first.confidence - (second?.confidence ?? 0) >= farBehind;
  if (isSure) return { kind: "sure", candidate: first };
  return { kind: "question", candidates: candidates.slice(0, candidateLimit) };
}

function compareWithAll(name: string, { names, withLetter }: LetterIndex): readonly Candidate[] {
  const letters = new Set(name);
  const length = [...name].length;
  const shared = new Uint8Array(names.length);
  for (const letter of letters)
    for (const index of withLetter.get(letter) ?? []) shared[index] = (shared[index] ?? 0) + 1;
  const own = { length, letterCount: letters.size };
  return names.flatMap((other, index) => {
    if (!canBeLikely(own, other, shared[index] ?? 0) && !other.name.startsWith(name.slice(0, 4))) return [];
    const confidence = nameLikeness(name, other.name);
    return confidence >= likelyFrom ? [{ personId: other.personId, confidence }] : [];
  });
}

type Letters = Pick<IndexedName, "length" | "letterCount">;

/** An edit changes the length by one at most, and takes away one letter at most: more differ than a likely name may have edits. */
function canBeLikely(one: Letters, other: Letters, sharedCount: number): boolean {
  const edits = (Math.max(one.length, other.length) * (100 - likelyFrom)) / 100;
  const differing = Math.max(one.letterCount, other.letterCount) - sharedCount;
  return Math.abs(one.length - other.length) <= edits && differing <= edits;
}
