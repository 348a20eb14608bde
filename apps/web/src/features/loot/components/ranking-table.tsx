"use client";

import type { Criterion } from "@guildhall/core/wishlists";
import { useTranslations } from "next-intl";
import { useCriterionWords } from "#web/components/use-criterion-words.ts";
import { ExportRanking } from "./export-ranking.tsx";
import { listColumns } from "./list-columns.ts";
import { ownGround } from "./own-ground.ts";
import { RankedPerson } from "./ranked-person.tsx";
import type { Ranked, RankingProps } from "./ranking-card.tsx";

/** Everybody by place on a wide page. What was not looked at for a place is dim. */
export function RankingTable({ decision, onAsk }: RankingProps) {
  const t = useTranslations("loot.decision");
  const words = useCriterionWords();
  const { places, criteria } = decision.ranking;
  const columns = listColumns(decision);
  return (
    <div className="scroll-thin overflow-x-auto max-desk:hidden">
      <table className="w-full text-table">
        <thead>
          <tr className="border-b border-line-2 text-small text-ink-3">
            <th scope="col" className="w-9 py-2 ps-3.5 pe-2 text-end font-normal">
              {t("place")}
            </th>
            <th scope="col" className="px-2 py-2 text-start font-normal">
              {t("person")}
            </th>
            {columns.map((index) => (
              <th key={index} scope="col" className="px-2 py-2 text-end font-normal last:pe-3.5">
                {nameAt(criteria, index, words.name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {places.map((place, at) => (
            <tr
              key={place.memberId}
              className={`h-10 border-b border-line last:border-0 ${place.memberId === decision.ownMemberId ? ownGround : ""}`}
            >
              <td className={`ps-3.5 pe-2 text-end ${at === 0 ? "font-semibold" : "text-ink-3"}`}>
                {at + 1}
              </td>
              <td className="max-w-[280px] px-2">
                <RankedPerson decision={decision} memberId={place.memberId} onAsk={onAsk} />
              </td>
              {columns.map((index) => (
                <CriterionCell key={index} ranking={decision.ranking} place={place} index={index} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="border-t border-line px-3.5 py-2 print:hidden">
        <ExportRanking decision={decision} />
      </p>
    </div>
  );
}

function nameAt(criteria: readonly Criterion[], index: number, name: (of: Criterion) => string): string {
  const criterion = criteria[index];
  return criterion ? name(criterion) : "";
}

type CriterionCellProps = {
  readonly ranking: Ranked["ranking"];
  readonly place: Ranked["ranking"]["places"][number];
  readonly index: number;
};

function CriterionCell({ ranking, place, index }: CriterionCellProps) {
  const words = useCriterionWords();
  const criterion = ranking.criteria[index];
  const cell = place.cells[index];
  const isDeciding = place.decidedBy === index;
  const isAfter = place.decidedBy !== null && index > place.decidedBy;
  return (
    <td className={`px-2 text-end whitespace-nowrap last:pe-3.5 ${isAfter ? "text-ink-3" : ""}`}>
      {criterion && cell && (
        <span className={isDeciding ? "lit-cell" : ""}>{words.cell(criterion, cell)}</span>
      )}
    </td>
  );
}
