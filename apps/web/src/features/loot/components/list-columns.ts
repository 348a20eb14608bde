import type { Ranked } from "./ranking-card.tsx";

/** The criteria that are shown, by their place. The roster's own order stands there only where it decided something. */
export function listColumns({ ranking: { criteria, places } }: Pick<Ranked, "ranking">): readonly number[] {
  return criteria.flatMap((criterion, index) =>
    criterion.kind === "roster" && !places.some(({ decidedBy }) => decidedBy === index) ? [] : [index],
  );
}
