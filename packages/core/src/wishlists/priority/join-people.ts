import { rankWithout } from "./rank-candidates.ts";
import type { Ranking } from "./ranking.ts";

/** The ranking with people as they are known now: of two rows that are one person by now the better place counts. */
export function joinPeople(ranking: Ranking, accountOf: (memberId: number) => number): Ranking {
  const join = <Row extends { readonly memberId: number }>(rows: readonly Row[]): readonly Row[] => {
    const renamed = rows.map((row) => ({ ...row, memberId: accountOf(row.memberId) }));
    return [...Map.groupBy(renamed, ({ memberId }) => memberId).values()].flatMap((own) => own.slice(0, 1));
  };
  const places = join(ranking.places);
  const placed = new Set(places.map(({ memberId }) => memberId));
  const { chosenMemberId } = ranking;
  const joined = {
    ...ranking,
    places,
    outsiders: join(ranking.outsiders).filter(({ memberId }) => !placed.has(memberId)),
    candidates: join(ranking.candidates),
    chosenMemberId: chosenMemberId === null ? null : accountOf(chosenMemberId),
  };
  return rankWithout(joined, new Set());
}
