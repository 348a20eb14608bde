"use client";

import type { Result } from "@guildhall/core/attendance";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { onDemand } from "#web/components/on-demand.tsx";
import { Reading } from "#web/components/reading.tsx";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { Change } from "#web/components/ui/change.tsx";
import type { Column } from "#web/components/ui/table/column.ts";
import { DataTable } from "#web/components/ui/table/data-table.tsx";
import { MemberName } from "#web/features/members/client.ts";
import type { AttendanceView } from "../attendance.loaders.ts";
import { attendanceQuery, type EventKey } from "../attendance.queries.ts";
import { CheckInCard } from "./check-in-card.tsx";
import type { EventTime } from "./lay-out-voice.ts";
import { MarkMenu } from "./mark-menu.tsx";
import { MarkNote } from "./mark-note.tsx";
import { MarkSelection } from "./mark-selection.tsx";
import { OwnTimeline } from "./own-timeline.tsx";
import { PasteNames } from "./paste-names.tsx";
import { ResultChip } from "./result-chip.tsx";
import { timesOf } from "./times-of.ts";
import { type MarkMany, useMarkListed } from "./use-mark-many.ts";
import { VoiceAxis, VoiceBar, VoiceLegend } from "./voice-bar.tsx";

const MarkNoteDialog = onDemand(async () => (await import("./mark-note-dialog.tsx")).MarkNoteDialog);

type AttendanceListProps = {
  readonly eventKey: EventKey;
  readonly event: EventTime;
  readonly userId: string;
  readonly attendance?: AttendanceView;
};

/** Who was there: results for all once the event is settled, times in voice where they are the reader's business. */
export function AttendanceList({ eventKey, event, userId, attendance }: AttendanceListProps) {
  const t = useTranslations("attendance.web");
  const { data, error, refetch } = useQuery({ ...attendanceQuery(eventKey), initialData: attendance });
  const canMark = useShell().rights.includes("attendance.edit");
  const columns = useAttendanceColumns(event, data);
  const [noted, setNoted] = useState<AttendanceLine>();
  const { lines, ...marking } = useMarkListed(eventKey, { lines: data?.lines ?? none, marked });
  const mark = useMarkColumn(marking.markMany, setNoted);
  if (!data)
    return (
      <Card isFlush>
        <Reading label={t("reading")} error={error} again={refetch} />
      </Card>
    );
  return (
    <div className="grid grid-cols-1 gap-3.5">
      <OwnTimeline eventKey={eventKey} />
      {canMark && <CheckInCard eventKey={eventKey} />}
      <Card
        title={t(data.now < event.endsAt ? "whoIsThere" : "whoWasThere")}
        aside={
          <>
            <VoiceLegend />
            {canMark && <PasteNames eventKey={eventKey} />}
          </>
        }
        isFlush
      >
        <DataTable
          label={t("whoWasThere")}
          columns={canMark ? [...columns, mark] : columns}
          rows={lines}
          rowId={(line) => String(line.memberId)}
          rowName={(line) => line.name}
          isOwn={(line) => line.userId === userId}
          searchPlaceholder={t("findMember")}
          empty={t("nobody")}
          {...(canMark && {
            selectionActions: (ids: readonly string[]) => <MarkSelection ids={ids} {...marking} />,
          })}
        />
      </Card>
      {noted && <MarkNoteDialog eventKey={eventKey} marked={noted} onClose={() => setNoted(undefined)} />}
    </div>
  );
}

type AttendanceLine = AttendanceView["lines"][number];

const none: readonly AttendanceLine[] = [];

/** A mark without words of its own, as a press makes it. */
const marked = (line: AttendanceLine, mark: Result | null) => ({ ...line, mark, markNote: null });

/** What officers say instead of the rule. It counts when the event is settled. */
function useMarkColumn(markMany: MarkMany, onNote: (line: AttendanceLine) => void): Column<AttendanceLine> {
  const t = useTranslations("attendance.web.editor");
  const tResults = useTranslations("attendance.results");
  const said = ({ mark }: AttendanceLine) => (mark ? tResults(mark) : t("byRule"));
  return {
    id: "mark",
    label: t("mark"),
    phone: "note",
    cell: (line) => (
      <>
        <MarkMenu
          name={line.name}
          mark={line.mark}
          onMark={(result) => markMany({ memberIds: [line.memberId], result, source: "officer" })}
          onNote={() => onNote(line)}
        />
        <MarkNote note={line.markNote} />
      </>
    ),
    sortBy: said,
    csv: (line) => [said(line), line.markNote].filter(Boolean).join(": "),
  };
}

function useAttendanceColumns(
  event: EventTime,
  attendance: AttendanceView | undefined,
): readonly Column<AttendanceLine>[] {
  const t = useTranslations("attendance.web");
  const tResults = useTranslations("attendance.results");
  const now = attendance?.now ?? event.endsAt;
  const isSettled = attendance?.settlement !== null;
  const columns: readonly Column<AttendanceLine>[] = [
    {
      id: "member",
      label: t("columns.member"),
      phone: "title",
      cell: (line) => <MemberName member={line} />,
      sortBy: (line) => line.name,
      csv: (line) => line.name,
    },
    {
      id: "voice",
      label: t("columns.voice"),
      head: <VoiceAxis {...event} />,
      phone: "detail",
      cell: (line) =>
        line.intervals ? (
          <VoiceBar event={event} times={timesOf(line)} now={now} />
        ) : (
          <span className="text-small text-ink-3">{t("onlyOfficers")}</span>
        ),
    },
    {
      id: "counted",
      label: t("columns.counted"),
      isNumber: true,
      phone: "second",
      cell: (line) => (line.countedMinutes === null ? null : t("minutes", { minutes: line.countedMinutes })),
      sortBy: (line) => line.countedMinutes ?? 0,
      csv: (line) => line.countedMinutes ?? "",
    },
    {
      id: "result",
      label: t("columns.result"),
      phone: "status",
      cell: (line) => line.result && <ResultChip result={line.result} />,
      sortBy: (line) => (line.result ? tResults(line.result) : ""),
      csv: (line) => (line.result ? tResults(line.result) : ""),
    },
    {
      id: "amount",
      label: t("columns.amount"),
      isNumber: true,
      phone: "main",
      cell: (line) => (line.amount === null ? null : <Change amount={line.amount} />),
      sortBy: (line) => line.amount ?? 0,
      csv: (line) => (line.amount === null ? "" : line.amount / 100),
    },
  ];
  return isSettled ? columns : columns.filter(({ id }) => id === "member" || id === "voice");
}
