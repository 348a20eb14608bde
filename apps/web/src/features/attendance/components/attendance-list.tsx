"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Reading } from "#web/components/reading.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { Change } from "#web/components/ui/change.tsx";
import type { Column } from "#web/components/ui/table/column.ts";
import { DataTable } from "#web/components/ui/table/data-table.tsx";
import { MemberName } from "#web/features/members/client.ts";
import type { AttendanceView } from "../attendance.loaders.ts";
import { attendanceQuery, type EventKey } from "../attendance.queries.ts";
import type { EventTime } from "./lay-out-voice.ts";
import { ResultChip } from "./result-chip.tsx";
import { VoiceAxis, VoiceBar, VoiceLegend } from "./voice-bar.tsx";

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
  const columns = useAttendanceColumns(event, data);
  if (!data)
    return (
      <Card isFlush>
        <Reading label={t("reading")} error={error} again={refetch} />
      </Card>
    );
  return (
    <Card title={t(data.now < event.endsAt ? "whoIsThere" : "whoWasThere")} aside={<VoiceLegend />} isFlush>
      <DataTable
        label={t("whoWasThere")}
        columns={columns}
        rows={data.lines}
        rowId={(line) => String(line.memberId)}
        rowName={(line) => line.name}
        isOwn={(line) => line.userId === userId}
        searchPlaceholder={t("findMember")}
        empty={t("nobody")}
      />
    </Card>
  );
}

type AttendanceLine = AttendanceView["lines"][number];

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
          <VoiceBar event={event} times={line.intervals} now={now} />
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
