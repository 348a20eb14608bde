"use client";

import { useTranslations } from "next-intl";
import { downloadRows, ExportButton } from "#web/components/ui/table/export-button.tsx";
import { useCriterionWords } from "#web/components/use-criterion-words.ts";
import { namesOf } from "./decision-names.ts";
import { listColumns } from "./list-columns.ts";
import type { Ranked } from "./ranking-card.tsx";

type Row = { readonly place: Ranked["ranking"]["places"][number]; readonly at: number };

/** The order of people with what each had, as a file. */
export function ExportRanking({ decision }: { readonly decision: Ranked }) {
  const t = useTranslations("loot.decision");
  const words = useCriterionWords();
  const nameOf = namesOf(decision);
  const { places, criteria } = decision.ranking;
  const columns = [
    { label: t("place"), csv: ({ at }: Row) => at + 1 },
    { label: t("person"), csv: ({ place }: Row) => nameOf(place.memberId) },
    ...listColumns(decision).flatMap((index) => {
      const criterion = criteria[index];
      if (!criterion) return [];
      const csv = ({ place: { cells } }: Row) => {
        const cell = cells[index];
        return cell ? words.cell(criterion, cell) : "";
      };
      return [{ label: words.name(criterion), csv }];
    }),
  ];
  const rows = places.map((place, at) => ({ place, at }));
  return <ExportButton onExport={() => downloadRows({ name: t("priority"), rows, columns })} />;
}
