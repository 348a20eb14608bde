"use client";

import { useCriterionWords } from "#web/components/use-criterion-words.ts";
import { listColumns } from "./list-columns.ts";
import { ownGround } from "./own-ground.ts";
import { RankedPerson } from "./ranked-person.tsx";
import type { Ranked, RankingProps } from "./ranking-card.tsx";

/** Everybody by place on a phone: who, and below it the numbers up to the one that decided. */
export function RankingRows({ decision, onAsk }: RankingProps) {
  return (
    <ol className="desk:hidden">
      {decision.ranking.places.map((place, at) => (
        <li
          key={place.memberId}
          className={`grid grid-cols-[28px_1fr] gap-x-1.5 border-t border-line px-3.5 py-2.5 ${place.memberId === decision.ownMemberId ? ownGround : ""}`}
        >
          <span className={at === 0 ? "font-semibold" : "text-ink-3"}>{at + 1}</span>
          <RankedPerson decision={decision} memberId={place.memberId} onAsk={onAsk} />
          <Numbers decision={decision} place={place} />
        </li>
      ))}
    </ol>
  );
}

type NumbersProps = {
  readonly decision: Ranked;
  readonly place: Ranked["ranking"]["places"][number];
};

function Numbers({ decision, place }: NumbersProps) {
  const words = useCriterionWords();
  const { criteria } = decision.ranking;
  const seen = listColumns(decision).filter((index) => place.decidedBy === null || index <= place.decidedBy);
  return (
    <ul className="col-start-2 mt-1 flex flex-wrap gap-x-3 gap-y-1 text-small text-ink-2">
      {seen.map((index) => {
        const [criterion, cell] = [criteria[index], place.cells[index]];
        if (!criterion || !cell) return null;
        return (
          <li key={index}>
            {words.name(criterion)}{" "}
            <span className={index === place.decidedBy ? "lit-cell" : "font-medium"}>
              {words.cell(criterion, cell)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
