"use client";

import { boardColumns, type BoardColumn as Column } from "@guildhall/core/recruitment";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { onDemand } from "#web/components/on-demand.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { SegmentedSwitch } from "#web/components/ui/segmented-switch.tsx";
import { useMedia } from "#web/components/ui/use-media.ts";
import type { ApplicationCard, FirstBoard } from "../board.loaders.ts";
import { boardQuery } from "../board.queries.ts";
import { BoardColumn } from "./board-column.tsx";
import { ExportApplications } from "./export-applications.tsx";
import { OpeningsStrip } from "./openings-strip.tsx";
import { RecruitmentTabs } from "./recruitment-tabs.tsx";
import { useApplicationDrag } from "./use-application-drag.ts";
import { useSteps } from "./use-steps.ts";

const StepDialog = onDemand(async () => (await import("./step-dialog.tsx")).StepDialog);

type BoardPageProps = { readonly guildId: string; readonly first: FirstBoard };

/** Every application on its way into the guild. A phone shows one column at a time. */
export function BoardPage({ guildId, first }: BoardPageProps) {
  const t = useTranslations("recruitment.web");
  const { data: board } = useQuery({ ...boardQuery(guildId), initialData: first.board });
  const steps = useSteps<ApplicationCard>(guildId);
  const drag = useApplicationDrag({ hasInterviews: board.hasInterviews, move: steps.move });
  const [shown, setShown] = useState<Column>("new");
  const isPhone = !useMedia("(width >= 721px)");
  const hands = { guildId, board, steps, drag };
  // Interviews that were planned before the guild stopped holding any are still met.
  const columns = boardColumns.filter(
    (column) => column !== "interview" || board.hasInterviews || board.columns.interview > 0,
  );
  const open = columns.filter((column) => column !== "decided");
  const openCount = open.reduce((sum, column) => sum + board.columns[column], 0);
  return (
    <>
      <PageHead
        title={t("title")}
        actions={<ExportApplications guildId={guildId} />}
        lead={
          <>
            {t("lead", { count: openCount })}
            {board.overdue > 0 && <span className="text-bad"> {t("overdue", { count: board.overdue })}</span>}
          </>
        }
      />
      <RecruitmentTabs guildId={guildId} />
      <OpeningsStrip openings={board.openings} />
      {isPhone && (
        <div className="mb-3">
          <SegmentedSwitch
            label={t("columnsLabel")}
            segments={columns.map((column) => ({
              value: column,
              label: t("columnCount", { column: t(`columns.${column}`), count: board.columns[column] }),
            }))}
            value={shown}
            onChange={(column) => setShown(column)}
          />
        </div>
      )}
      <div className="grid items-stretch gap-3 overflow-x-auto desk:auto-cols-[minmax(196px,1fr)] desk:grid-flow-col">
        {columns
          .filter((column) => !isPhone || column === shown)
          .map((column) => (
            <BoardColumn key={column} {...hands} column={column} first={first.pages[column]} />
          ))}
      </div>
      {steps.asking && <StepDialog guildId={guildId} asking={steps.asking} onClose={steps.stopAsking} />}
    </>
  );
}
