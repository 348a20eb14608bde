"use client";

import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import type { Column } from "#web/components/ui/table/column.ts";
import { DataTable } from "#web/components/ui/table/data-table.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { RunsView } from "../runs.loaders.ts";
import { RunStateChip } from "./run-state-chip.tsx";

type Run = RunsView["runs"][number];

/** The runs, the latest first. One opens into what it changed and what it could not read. */
export function RunsTable({ runs }: Pick<RunsView, "runs">) {
  const t = useTranslations("items.web.runs");
  const [opened, open] = useUrlState("run");
  const time = useGuildTime();
  const nameOf = (run: Run) =>
    t("name", { what: t(`providers.${run.provider}`), at: time("moment", run.queuedAt) });
  return (
    <Card isFlush>
      <DataTable
        label={t("title")}
        columns={useColumns(open)}
        rows={runs}
        rowId={({ runId }) => String(runId)}
        rowName={nameOf}
        isOpen={({ runId }) => opened === String(runId)}
        onOpen={({ runId }) => open(String(runId))}
        searchPlaceholder={t("find")}
        empty={t("none")}
      />
    </Card>
  );
}

function useColumns(open: (runId: string) => void): readonly Column<Run>[] {
  const t = useTranslations("items.web.runs");
  const time = useGuildTime();
  const counts = (["seen", "added", "changed", "gone"] as const).map(
    (field): Column<Run> => ({
      id: field,
      label: t(`columns.${field}`),
      isNumber: true,
      isMinor: field === "seen",
      cell: (run) => t("number", { count: run[field] }),
      sortBy: (run) => run[field],
      csv: (run) => run[field],
    }),
  );
  return [
    {
      id: "at",
      label: t("columns.at"),
      isNarrow: true,
      phone: "detail",
      cell: ({ queuedAt }) => (
        <time dateTime={queuedAt} className="whitespace-nowrap text-ink-2">
          {time("moment", queuedAt)}
        </time>
      ),
      sortBy: ({ queuedAt }) => queuedAt,
      csv: ({ queuedAt }) => queuedAt,
    },
    {
      id: "provider",
      label: t("columns.what"),
      phone: "title",
      cell: (run) => <What run={run} onOpen={() => open(String(run.runId))} />,
      csv: ({ provider }) => t(`providers.${provider}`),
    },
    {
      id: "state",
      label: t("columns.state"),
      phone: "main",
      cell: ({ state }) => <RunStateChip state={state} />,
      sortBy: ({ state }) => state,
      csv: ({ state }) => t(`states.${state}`),
    },
    ...counts,
    {
      id: "seconds",
      label: t("columns.seconds"),
      isNumber: true,
      isMinor: true,
      cell: (run) => t("number", { count: secondsOf(run) }),
      sortBy: secondsOf,
      csv: secondsOf,
    },
    {
      id: "errors",
      label: t("columns.errors"),
      isNumber: true,
      phone: "second",
      cell: ({ errorCount }) => (
        <span className={errorCount > 0 ? "text-warn" : "text-ink-3"}>
          {t("errors", { count: errorCount })}
        </span>
      ),
      sortBy: ({ errorCount }) => errorCount,
      csv: ({ errorCount }) => errorCount,
    },
  ];
}

type WhatProps = { readonly run: Run; onOpen(): void };

/** By what, and by whom. */
function What({ run: { provider, cause, askedByName }, onOpen }: WhatProps) {
  const t = useTranslations("items.web.runs");
  return (
    <span className="inline-flex flex-wrap gap-x-2">
      <button type="button" aria-haspopup="dialog" onClick={onOpen} className="font-medium hover:underline">
        {t(`providers.${provider}`)}
      </button>
      {askedByName !== null && (
        <bdi dir="auto" className="text-ink-2">
          {askedByName}
        </bdi>
      )}
      {provider === "scraper" && <span className="text-ink-3">{t(`causes.${cause}`)}</span>}
    </span>
  );
}

/** How long it was at work. */
function secondsOf({ startedAt, finishedAt }: Run): number {
  if (startedAt === null || finishedAt === null) return 0;
  return Math.round((Date.parse(finishedAt) - Date.parse(startedAt)) / 1_000);
}
