import { type Hundredths, toHundredths } from "../../hundredths.ts";
import { type Matchable, matchNames, type NameMatch } from "../../members/index.ts";
import type { PointsLine, PointsLineCause } from "./read-points-list.ts";

/** What an officer says of a line: whom it means, or that it is left out. */
export type LineAnswer = { readonly line: number; readonly memberId: number | null };

export type MatchedLine = {
  readonly line: number;
  readonly written: string;
  readonly amount: Hundredths | null;
  /** `asked`, `unknown` and `twice` wait for an officer's word; nothing is written of `skipped` and `broken` ones. */
  readonly state: "meant" | "asked" | "unknown" | "twice" | "skipped" | "broken";
  readonly cause: PointsLineCause | null;
  /** Whom it means; null where that is not known. */
  readonly memberId: number | null;
  /** The likeliest first. */
  readonly candidateIds: readonly number[];
  /** The line before it that means the same member. */
  readonly otherLine: number | null;
};

type NamedMember = { readonly memberId: number; readonly names: readonly string[] };

/** Whom each line means. A second line of one member counts only once an officer says so; then both are added up. */
export function matchPointsList(
  lines: readonly PointsLine[],
  members: readonly NamedMember[],
  answers: readonly LineAnswer[],
): readonly MatchedLine[] {
  const people: readonly Matchable[] = members.map(({ memberId, names }) => ({
    personId: String(memberId),
    names,
  }));
  const matches = matchNames(
    lines.map(({ names }) => ({ names, discord: "" })),
    people,
  );
  const known = new Set(members.map(({ memberId }) => memberId));
  const answerOf = new Map(answers.map((answer) => [answer.line, answer]));
  const lineOf = new Map<number, number>();
  return lines.map((line, index) => {
    const answer = answerOf.get(line.line);
    const matched = matchLine(line, matches[index], answer && isKnown(answer, known) ? answer : undefined);
    const { memberId, state } = matched;
    if (memberId === null || state !== "meant") return matched;
    const otherLine = lineOf.get(memberId) ?? null;
    if (otherLine === null) lineOf.set(memberId, line.line);
    const isTwice = otherLine !== null && answer?.memberId !== memberId;
    return { ...matched, otherLine, state: isTwice ? "twice" : "meant" };
  });
}

function isKnown({ memberId }: LineAnswer, known: ReadonlySet<number>): boolean {
  return memberId === null || known.has(memberId);
}

function matchLine(
  { line, written, amount, cause }: PointsLine,
  match: NameMatch | undefined,
  answer: LineAnswer | undefined,
): MatchedLine {
  const candidateIds =
    match?.kind === "question" ? match.candidates.map(({ personId }) => Number(personId)) : [];
  const sure = match?.kind === "sure" ? Number(match.candidate.personId) : null;
  const base = { line, written, amount, cause, candidateIds, memberId: null, otherLine: null };
  if (cause !== null) return { ...base, state: "broken" };
  if (answer)
    return { ...base, memberId: answer.memberId, state: answer.memberId === null ? "skipped" : "meant" };
  if (sure !== null) return { ...base, memberId: sure, state: "meant" };
  return { ...base, state: candidateIds.length > 0 ? "asked" : "unknown" };
}

/** What is written when nothing more is said: a row for each member, in the order of the list. */
export function slipOf(
  lines: readonly MatchedLine[],
): readonly { readonly memberId: number; readonly amount: Hundredths }[] {
  const amounts = new Map<number, number>();
  for (const { memberId, amount, state } of lines)
    if (state === "meant" && memberId !== null)
      amounts.set(memberId, (amounts.get(memberId) ?? 0) + (amount ?? 0));
  return [...amounts]
    .filter(([, amount]) => amount !== 0)
    .map(([memberId, amount]) => ({ memberId, amount: toHundredths(amount) }));
}
