"use client";

import type { Result } from "@guildhall/core/attendance";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { onDemand } from "#web/components/on-demand.tsx";
import { Reading } from "#web/components/reading.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { SegmentedSwitch } from "#web/components/ui/segmented-switch.tsx";
import { DataTable } from "#web/components/ui/table/data-table.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import type { SettlementView } from "../attendance.loaders.ts";
import { type EventKey, settlementQuery } from "../attendance.queries.ts";
import { AttendanceSheet } from "./attendance-sheet.tsx";
import { MarkSelection } from "./mark-selection.tsx";
import { type SettlementLine, useSettleColumns } from "./settle-columns.tsx";
import { SettlementSlip } from "./settlement-slip.tsx";
import { type Sight, sightOf, sights } from "./sight-of.ts";
import { useMarkListed } from "./use-mark-many.ts";
import { useSettling } from "./use-settling.ts";
import { VoiceLegend } from "./voice-bar.tsx";

const MarkNoteDialog = onDemand(async () => (await import("./mark-note-dialog.tsx")).MarkNoteDialog);

type SettlePreviewProps = {
  readonly eventKey: EventKey;
  /** Whether the reader may say what the rule cannot know. */
  readonly canMark: boolean;
  readonly settlement?: SettlementView;
};

/** What settling an event would write, for an officer to read, to correct, and to do. */
export function SettlePreview({ eventKey, canMark, settlement }: SettlePreviewProps) {
  const t = useTranslations("attendance.web");
  const { data, error, refetch } = useQuery({ ...settlementQuery(eventKey), initialData: settlement });
  if (!data)
    return (
      <Card isFlush>
        <Reading label={t("reading")} error={error} again={refetch} />
      </Card>
    );
  return <Preview eventKey={eventKey} canMark={canMark} settlement={data} />;
}

function Preview({ eventKey, canMark, settlement }: Required<SettlePreviewProps>) {
  const t = useTranslations("attendance.web");
  const { isBusy, settle } = useSettling(eventKey, settlement);
  const { lines, ...marks } = useMarkListed(eventKey, { lines: settlement.lines, marked });
  const [sight, setSight] = useSight();
  const [explained, explain] = useUrlState("explain");
  const [noted, setNoted] = useState<SettlementLine>();
  const mark = ({ memberId }: SettlementLine, result: Result | null) =>
    marks.markMany({ memberIds: [memberId], result, source: "officer" });
  const marking = canMark ? { onMark: mark, onNote: setNoted } : undefined;
  const columns = useSettleColumns({ settlement, marking });
  return (
    <div className="flex items-start gap-3.5 max-dock:flex-col-reverse max-dock:items-stretch">
      <div className="min-w-0 flex-1">
        <Card
          title={t(settlement.hasChanges ? "willBeWritten" : "wasWritten")}
          aside={<VoiceLegend />}
          isFlush
        >
          <DataTable
            label={t("willBeWritten")}
            columns={columns}
            rows={lines.filter((line) => sight === "all" || sightOf(line).has(sight))}
            rowId={(line) => String(line.memberId)}
            rowName={(line) => line.name}
            isOpen={(line) => explained === `attendance-${line.memberId}`}
            onOpen={(line) => explain(`attendance-${line.memberId}`)}
            searchPlaceholder={t("findMember")}
            filters={<SightSwitch settlement={settlement} sight={sight} onChange={setSight} />}
            empty={t("nobody")}
            {...(canMark && {
              selectionActions: (ids: readonly string[]) => <MarkSelection ids={ids} {...marks} />,
            })}
          />
        </Card>
      </div>
      <div className="while-undocked w-[308px] shrink-0 max-dock:w-auto">
        <SettlementSlip eventKey={eventKey} settlement={settlement} isBusy={isBusy} onSettle={settle} />
      </div>
      <AttendanceSheet settlement={settlement} />
      {noted && <MarkNoteDialog eventKey={eventKey} marked={noted} onClose={() => setNoted(undefined)} />}
    </div>
  );
}

/** What a press makes of a line; what it is worth then, the rule has to say. */
const marked = (line: SettlementLine, mark: Result | null): SettlementLine => ({
  ...line,
  mark,
  result: mark ?? line.result,
});

function useSight(): [Sight, (sight: Sight) => void] {
  const [text, change] = useUrlState("show");
  return [sights.find((sight) => sight === text) ?? "all", (sight) => change(sight === "all" ? null : sight)];
}

type SightSwitchProps = {
  readonly settlement: SettlementView;
  readonly sight: Sight;
  onChange(sight: Sight): void;
};

function SightSwitch({ settlement, sight, onChange }: SightSwitchProps) {
  const t = useTranslations("attendance.web.sights");
  const countOf = (one: Sight) =>
    settlement.lines.filter((line) => one === "all" || sightOf(line).has(one)).length;
  return (
    <SegmentedSwitch
      label={t("label")}
      value={sight}
      onChange={onChange}
      segments={sights.map((value) => ({ value, label: t(value, { count: countOf(value) }) }))}
    />
  );
}
