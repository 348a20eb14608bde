"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { PageHead } from "#web/components/ui/page-head.tsx";
import type { RunsView } from "../runs.loaders.ts";
import { runsQuery } from "../runs.queries.ts";
import { ItemsTabs } from "./items-tabs.tsx";
import { RunSheet } from "./run-sheet.tsx";
import { RunsTable } from "./runs-table.tsx";
import { ScraperCard } from "./scraper-card.tsx";

type RunsPageProps = { readonly guildId: string; readonly first: RunsView };

/** Whatever changed many items at once: imports of the guild, and what the scraper brings for everybody. */
export function RunsPage({ guildId, first }: RunsPageProps) {
  const t = useTranslations("items.web.runs");
  const { data } = useQuery({ ...runsQuery(guildId), initialData: first });
  const { runs, scraper, grades } = data;
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <ItemsTabs guildId={guildId} />
      <div className="grid gap-3.5">
        {scraper && (
          <ScraperCard scraper={scraper} latest={runs.find(({ runId }) => runId === scraper.latestRunId)} />
        )}
        <RunsTable runs={runs} />
      </div>
      <RunSheet guildId={guildId} grades={grades} />
    </>
  );
}
