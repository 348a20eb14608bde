"use client";

import { useTranslations } from "next-intl";
import { downloadRows } from "#web/components/ui/table/export-button.tsx";
import type { TrendsView } from "./trends.loader.ts";

/** All weeks as a file: a row for each, with two columns for each pool. Shares are numbers from 0 to 1. */
export function useTrendsFile({ turnout, points }: TrendsView): () => void {
  const t = useTranslations("shell.trends");
  const tOverview = useTranslations("shell.overview");
  const fromAts = turnout?.map(({ fromAt }) => fromAt) ?? points?.[0]?.fromAts ?? [];
  const rows = fromAts.map((fromAt, place) => ({ fromAt, place }));
  type Row = (typeof rows)[number];
  const ofWeek = (column: "eventCount" | "signedUp" | "came" | "share") => ({
    csv: ({ place }: Row) => turnout?.[place]?.[column] ?? "",
  });
  const ofPools = (points ?? []).flatMap(({ pool, weeks }) => [
    {
      label: `${pool.name}: ${t("points.earned")}`,
      csv: ({ place }: Row) => (weeks[place]?.earned ?? 0) / 100,
    },
    {
      label: `${pool.name}: ${t("points.spent")}`,
      csv: ({ place }: Row) => (weeks[place]?.spent ?? 0) / 100,
    },
    {
      label: `${pool.name}: ${t("points.held")}`,
      csv: ({ place }: Row) => (weeks[place]?.heldAfter ?? 0) / 100,
    },
  ]);
  return () =>
    downloadRows({
      name: t("title"),
      rows,
      columns: [
        { label: t("week"), csv: ({ fromAt }) => fromAt },
        { label: t("events"), ...ofWeek("eventCount") },
        { label: tOverview("signedUp"), ...ofWeek("signedUp") },
        { label: tOverview("present"), ...ofWeek("came") },
        { label: t("share.title"), ...ofWeek("share") },
        ...ofPools,
      ],
    });
}
