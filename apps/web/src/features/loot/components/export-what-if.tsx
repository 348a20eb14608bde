"use client";

import { useTranslations } from "next-intl";
import { downloadRows, ExportButton } from "#web/components/ui/table/export-button.tsx";

/** A set of rules, or what happened, which has no winner of its own. */
type TriedRules = { readonly name: string; readonly winner: string; readonly gini: number };

/** Who would have won by which rules, and how even it would have been, as a file. */
export function ExportWhatIf({ tried }: { readonly tried: readonly TriedRules[] }) {
  const t = useTranslations("loot.decision.whatIf");
  const columns = [
    { label: t("rules"), csv: ({ name }: TriedRules) => name },
    { label: t("winner"), csv: ({ winner }: TriedRules) => winner },
    { label: t("gini"), csv: ({ gini }: TriedRules) => Math.round(gini * 100) / 100 },
  ];
  return <ExportButton onExport={() => downloadRows({ name: t("title"), rows: tried, columns })} />;
}
