import { comparePeople, findDeciding } from "./compare-cells.ts";
import type { ExplainedLine, Explanation, LineVerdict } from "./explanation.ts";
import { findFlips } from "./find-flips.ts";
import { winnerOf } from "./rank-candidates.ts";
import type { Cell, Outsider, Place, Ranking } from "./ranking.ts";

/** "Why not me?": what the person had, what the one had who got it, and what alone would have turned it. Undefined for somebody who was not asked. */
export function explainPlace(ranking: Ranking, memberId: number): Explanation | undefined {
  const place = ranking.places.find((one) => one.memberId === memberId);
  const outsider = ranking.outsiders.find((one) => one.memberId === memberId);
  const own = place ?? outsider;
  if (!own) return;
  const winnerId = winnerOf(ranking);
  return {
    memberId,
    winnerId,
    place: place ? ranking.places.indexOf(place) + 1 : null,
    placesCount: ranking.places.length,
    wouldBePlace: place ? null : countBefore(ranking, own.cells) + 1,
    isOverridden: ranking.chosenMemberId !== null,
    lines: explainLines(ranking, own, winnerId),
    failures: outsider?.failures ?? [],
    flips: place && ranking.chosenMemberId === null ? findFlips(ranking, place) : [],
  };
}

const countBefore = ({ criteria, places }: Ranking, own: readonly Cell[]) =>
  places.filter(({ cells }) => comparePeople(criteria, cells, own) < 0).length;

function explainLines(
  { criteria, places, outsiders }: Ranking,
  own: Place | Outsider,
  winnerId: number | null,
): readonly ExplainedLine[] {
  const winner = [...places, ...outsiders].find(({ memberId }) => memberId === winnerId) ?? own;
  const decided = "failures" in own ? -1 : findDeciding(criteria, winner.cells, own.cells);
  return criteria.flatMap((criterion, index) => {
    const [mine, winners] = [own.cells[index], winner.cells[index]];
    return mine && winners ? [{ criterion, own: mine, winners, verdict: verdictAt(index, decided) }] : [];
  });
}

function verdictAt(index: number, decided: number | undefined): LineVerdict {
  if (decided === undefined || index < decided) return "level";
  return index === decided ? "decided" : "notLookedAt";
}
