"use client";

import { type TimeLineSpan, timeLineSpans } from "@guildhall/core/absences";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { IconButton } from "#web/components/ui/icon-button.tsx";
import { SegmentedSwitch } from "#web/components/ui/segmented-switch.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import type { Column } from "#web/components/ui/table/column.ts";
import { downloadRows } from "#web/components/ui/table/export-button.tsx";
import { TableToolbar } from "#web/components/ui/table/table-toolbar.tsx";
import { ToolbarSelect } from "#web/components/ui/toolbar-select.tsx";
import type { AbsenceOnLine, TimeLineOfGuild } from "../absences.loaders.ts";
import { TimeLineAxis, TimeLineMarks } from "./time-line-axis.tsx";
import { TimeLineRow } from "./time-line-row.tsx";
import { stateChoices, useAbsenceFilter } from "./use-absence-filter.ts";
import { useDayWords } from "./use-day-words.ts";
import type { TimeLineStep } from "./use-time-line.ts";

type TimeLineProps = {
  readonly line: TimeLineOfGuild;
  readonly span: TimeLineSpan;
  onGo(step: TimeLineStep): void;
  onOpen(absence: string): void;
};

/** Everybody's leaves side by side, a bar each. */
export function TimeLine({ line, span, onGo, onOpen }: TimeLineProps) {
  const t = useTranslations("absences.web.timeLine");
  const filter = useAbsenceFilter(line);
  const columns = useFileColumns();
  const shown = filter.rows.flatMap(({ absences }) => absences);
  const awayNow = line.absences.filter(({ state }) => state === "active").length;
  return (
    <Card title={t("title")} aside={t("today", { count: awayNow })} isFlush>
      <TableToolbar
        search={filter.search}
        placeholder={t("search")}
        onSearch={filter.setSearch}
        onExport={() => downloadRows({ name: t("title"), rows: shown, columns })}
      >
        <ToolbarSelect
          label={t("stateLabel")}
          value={filter.state}
          onChange={filter.setState}
          options={stateChoices.map((value) => ({ value, label: t(`states.${value}`) }))}
        />
        <span className="ms-auto flex flex-wrap items-center gap-2">
          <SegmentedSwitch<`${TimeLineSpan}`>
            label={t("span")}
            value={`${span}`}
            onChange={(days) => onGo({ span: Number(days) as TimeLineSpan })}
            segments={timeLineSpans.map((days) => ({ value: `${days}`, label: t(`spans.${days}`) }))}
          />
          <Steps line={line} onGo={onGo} />
        </span>
      </TableToolbar>
      {filter.rows.length === 0 ? (
        <EmptyState>{t(line.absences.length === 0 ? "none" : "noMatch")}</EmptyState>
      ) : (
        <div className="relative px-3.5 pt-2 pb-3">
          <TimeLineAxis line={line} />
          <TimeLineMarks line={line} />
          <ul aria-label={t("title")} className="relative">
            {filter.rows.map((row) => (
              <TimeLineRow key={row.memberId} row={row} dayCount={line.days.length} onOpen={onOpen} />
            ))}
          </ul>
        </div>
      )}
    </Card>
  );
}

function useFileColumns(): readonly Pick<Column<AbsenceOnLine>, "label" | "csv">[] {
  const t = useTranslations("absences.web.timeLine.file");
  const tStates = useTranslations("absences.states");
  return [
    { label: t("member"), csv: ({ name }) => name },
    { label: t("from"), csv: ({ fromOn }) => fromOn },
    { label: t("until"), csv: ({ untilOn }) => untilOn ?? "" },
    { label: t("state"), csv: ({ state }) => tStates(state) },
    { label: t("reason"), csv: ({ reason }) => reason ?? "" },
  ];
}

function Steps({ line, onGo }: Pick<TimeLineProps, "line" | "onGo">) {
  const t = useTranslations("absences.web.timeLine");
  const { write } = useDayWords();
  return (
    <span className="flex items-center gap-1.5">
      <IconButton label={t("earlier")} hasFrame onClick={() => onGo({ fromOn: line.earlierOn })}>
        <ChevronLeft aria-hidden className="rtl:-scale-x-100" />
      </IconButton>
      <span className="min-w-[110px] text-center text-small whitespace-nowrap text-ink-2 tabular-nums">
        {write("short", line.fromOn)} – {write("short", line.untilOn)}
      </span>
      <IconButton label={t("later")} hasFrame onClick={() => onGo({ fromOn: line.laterOn })}>
        <ChevronRight aria-hidden className="rtl:-scale-x-100" />
      </IconButton>
      <Button kind="quiet" size="small" onClick={() => onGo({ fromOn: undefined })}>
        {t("now")}
      </Button>
    </span>
  );
}
