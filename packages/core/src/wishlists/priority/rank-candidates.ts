import type { Candidate } from "./candidate.ts";
import { comparePeople, findDeciding } from "./compare-cells.ts";
import { judgeGates } from "./judge-gates.ts";
import { keepCandidate } from "./kept-candidate.ts";
import type { Cell, Failure, Outsider, Place, Ranking } from "./ranking.ts";
import { readCell } from "./read-cell.ts";
import type { Criterion, Rules } from "./rule-set.ts";

type Read = { readonly memberId: number; readonly cells: readonly Cell[] };

/**
 * Who stands where for a drop: gates first, then one criterion after the other until one differs. The order in which people
 * are handed in does not matter, and nobody is ever level with another: in the end who stands longer in the roster is first.
 */
export function rankCandidates(
  { gates, criteria: chosen }: Rules,
  candidates: readonly Candidate[],
  now: Temporal.Instant,
): Ranking {
  const criteria: readonly Criterion[] = [...chosen, { kind: "roster" }];
  const judged = candidates.map((candidate): Outsider => {
    const cells = criteria.map((criterion) => readCell(criterion, candidate, now));
    return { memberId: candidate.memberId, cells, failures: judgeGates(gates, candidate, now) };
  });
  return {
    version: 1,
    rankedAt: now.epochMilliseconds,
    gates,
    criteria,
    places: placeAll(criteria, judged.filter(isLetIn)),
    outsiders: judged.filter((person) => !isLetIn(person)).toSorted(byMember),
    candidates: candidates.map(keepCandidate).toSorted(byMember),
    chosenMemberId: null,
  };
}

/** The same by a sale's or a vote's own criteria, among people who were let in before. */
export function rankBy(
  criteria: readonly Criterion[],
  candidates: readonly Candidate[],
  now: Temporal.Instant,
): Ranking {
  return rankCandidates({ gates: [], criteria }, candidates, now);
}

/** Somebody who was let in, and fell out before the end. */
export type FallenOut = { readonly candidate: Candidate; readonly failure: Failure };

/** The ranking with those beside it who fell out, so that they too can ask why. */
export function rankBeside(ranking: Ranking, fallenOut: readonly FallenOut[]): Ranking {
  const now = Temporal.Instant.fromEpochMilliseconds(ranking.rankedAt);
  const outsiders = fallenOut.map(({ candidate, failure }): Outsider => {
    const cells = ranking.criteria.map((criterion) => readCell(criterion, candidate, now));
    return { memberId: candidate.memberId, cells, failures: [failure] };
  });
  const candidates = fallenOut.map(({ candidate }) => keepCandidate(candidate));
  return {
    ...ranking,
    outsiders: [...ranking.outsiders, ...outsiders].toSorted(byMember),
    candidates: [...ranking.candidates, ...candidates].toSorted(byMember),
  };
}

/** The ranking with whom an officer took against its order. Taking the first is no override. */
export function overrideRanking(ranking: Ranking, memberId: number): Ranking {
  const isFirst = ranking.places[0]?.memberId === memberId;
  return { ...ranking, chosenMemberId: isFirst ? null : memberId };
}

/** The ranking as it goes on without some people, such as those who passed. */
export function rankWithout(ranking: Ranking, memberIds: ReadonlySet<number>): Ranking {
  const left = ranking.places.filter(({ memberId }) => !memberIds.has(memberId));
  return { ...ranking, places: placeAll(ranking.criteria, left) };
}

/** Who gets the drop; null when nobody was let in. */
export function winnerOf({ chosenMemberId, places }: Ranking): number | null {
  return chosenMemberId ?? places[0]?.memberId ?? null;
}

const isLetIn = ({ failures }: Outsider) => failures.length === 0;

const byMember = (one: Pick<Read, "memberId">, other: Pick<Read, "memberId">) =>
  one.memberId - other.memberId;

function placeAll(criteria: readonly Criterion[], people: readonly Read[]): readonly Place[] {
  const inOrder = people.toSorted((one, other) => comparePeople(criteria, one.cells, other.cells));
  return inOrder.map(({ memberId, cells }, index) => {
    const above = inOrder[index - 1];
    return {
      memberId,
      cells,
      decidedBy: above ? (findDeciding(criteria, above.cells, cells) ?? null) : null,
    };
  });
}
