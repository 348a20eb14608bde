"use client";

import type { Result } from "@guildhall/core/attendance";
import { useTranslations } from "next-intl";
import { Change } from "#web/components/ui/change.tsx";
import { Explain } from "#web/components/ui/explain.tsx";
import type { Column } from "#web/components/ui/table/column.ts";
import { MemberName } from "#web/features/members/client.ts";
import type { SettlementView } from "../attendance.loaders.ts";
import { MarkNote } from "./mark-note.tsx";
import { ResultChip } from "./result-chip.tsx";
import { ResultMenu } from "./result-menu.tsx";
import { timesOf } from "./times-of.ts";
import { useReasons } from "./use-reasons.ts";
import { VoiceAxis, VoiceBar } from "./voice-bar.tsx";

export type SettlementLine = SettlementView["lines"][number];

type Marking = {
  onMark(line: SettlementLine, result: Result | null): void;
  /** Asks why as well. */
  onNote(line: SettlementLine): void;
};

type SettleColumnsOptions = {
  readonly settlement: SettlementView;
  /** What marks a member; without it the reader has no right to. */
  readonly marking: Marking | undefined;
};

/** What settling writes, member by member: the answer, the time in voice, the result, and why. */
export function useSettleColumns({
  settlement,
  marking,
}: SettleColumnsOptions): readonly Column<SettlementLine>[] {
  const t = useTranslations("attendance.web.columns");
  const tAnswers = useTranslations("events.answers");
  const { event, now } = settlement;
  const answerOf = ({ answer }: SettlementLine) => (answer ? tAnswers(answer) : t("noAnswer"));
  const [counted, result, amount, why] = useOutcomeColumns(marking);
  return [
    {
      id: "member",
      label: t("member"),
      phone: "title",
      cell: (line) => <MemberName member={line} />,
      sortBy: (line) => line.name,
      csv: (line) => line.name,
    },
    {
      id: "answer",
      label: t("answer"),
      isMinor: true,
      cell: (line) => (
        <span className={`whitespace-nowrap ${line.answer ? "text-ink-2" : "text-ink-3"}`}>
          {answerOf(line)}
        </span>
      ),
      sortBy: answerOf,
      csv: answerOf,
    },
    {
      id: "voice",
      label: t("voice"),
      head: <VoiceAxis startsAt={event.startsAt} endsAt={event.endsAt} />,
      phone: "detail",
      cell: (line) => <VoiceBar event={event} times={timesOf(line)} now={now} />,
    },
    counted,
    result,
    amount,
    why,
  ];
}

type OutcomeColumns = readonly [
  Column<SettlementLine>,
  Column<SettlementLine>,
  Column<SettlementLine>,
  Column<SettlementLine>,
];

function useOutcomeColumns(marking: Marking | undefined): OutcomeColumns {
  const t = useTranslations("attendance.web");
  const tResults = useTranslations("attendance.results");
  const reasonsOf = useReasons();
  return [
    {
      id: "counted",
      label: t("columns.counted"),
      isNumber: true,
      phone: "second",
      cell: (line) => (
        <Explain
          id={`attendance-${line.memberId}`}
          sentence={t("explain.counted", { minutes: line.countedMinutes })}
        >
          {t("minutes", { minutes: line.countedMinutes })}
        </Explain>
      ),
      sortBy: (line) => line.countedMinutes,
      csv: (line) => line.countedMinutes,
    },
    {
      id: "result",
      label: t("columns.result"),
      phone: "status",
      cell: (line) =>
        marking ? (
          <ResultMenu
            name={line.name}
            result={line.result}
            isMarked={line.mark !== null}
            onMark={(mark) => marking.onMark(line, mark)}
            onNote={() => marking.onNote(line)}
          />
        ) : (
          <ResultChip result={line.result} />
        ),
      sortBy: (line) => tResults(line.result),
      csv: (line) => tResults(line.result),
    },
    {
      id: "amount",
      label: t("columns.amount"),
      isNumber: true,
      phone: "main",
      cell: (line) => (
        <Explain
          id={`attendance-${line.memberId}`}
          sentence={t("explain.amount", { result: tResults(line.result), percent: line.creditPercent / 100 })}
          lines={reasonsOf(line.reasons)}
        >
          <Change amount={line.amount} />
        </Explain>
      ),
      sortBy: (line) => line.amount,
      csv: (line) => line.amount / 100,
    },
    {
      id: "why",
      label: t("columns.why"),
      phone: "note",
      isMinor: true,
      cell: (line) => (
        <span className="line-clamp-2 max-w-[190px] text-small text-ink-3 max-desk:max-w-none">
          {reasonsOf(line.reasons).join(", ")}
          <MarkNote note={line.markNote} />
        </span>
      ),
      csv: (line) => [...reasonsOf(line.reasons), line.markNote].filter(Boolean).join(", "),
    },
  ];
}
