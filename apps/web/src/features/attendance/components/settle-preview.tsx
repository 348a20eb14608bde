"use client";

import type { Result } from "@guildhall/core/attendance";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Reading } from "#web/components/reading.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { SegmentedSwitch } from "#web/components/ui/segmented-switch.tsx";
import { DataTable } from "#web/components/ui/table/data-table.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import { useAction } from "#web/components/use-action.ts";
import { useAmount } from "#web/components/use-amount.ts";
import { markAttendanceAction, settleEventAction } from "../attendance.actions.ts";
import type { SettlementView } from "../attendance.loaders.ts";
import { type EventKey, settlementQuery } from "../attendance.queries.ts";
import { AttendanceSheet } from "./attendance-sheet.tsx";
import { MarkNoteDialog } from "./mark-note-dialog.tsx";
import { MarkSelection } from "./mark-selection.tsx";
import { type SettlementLine, useSettleColumns } from "./settle-columns.tsx";
import { SettlementSlip } from "./settlement-slip.tsx";
import { type Sight, sightOf, sights } from "./sight-of.ts";
import { VoiceLegend } from "./voice-bar.tsx";

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
  const { isBusy, mark, settle } = useSettling(eventKey, settlement);
  const [sight, setSight] = useSight();
  const [explained, explain] = useUrlState("explain");
  const [noted, setNoted] = useState<SettlementLine>();
  const marking = canMark ? { onMark: mark, onNote: setNoted } : undefined;
  const columns = useSettleColumns({ settlement, marking });
  const lines = settlement.lines.filter((line) => sight === "all" || sightOf(line).has(sight));
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
            rows={lines}
            rowId={(line) => String(line.memberId)}
            rowName={(line) => line.name}
            isOpen={(line) => explained === `attendance-${line.memberId}`}
            onOpen={(line) => explain(`attendance-${line.memberId}`)}
            searchPlaceholder={t("findMember")}
            filters={<SightSwitch settlement={settlement} sight={sight} onChange={setSight} />}
            empty={t("nobody")}
            {...(canMark && {
              selectionActions: (ids: readonly string[]) => <MarkSelection eventKey={eventKey} ids={ids} />,
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

function useSettling(eventKey: EventKey, { previewId, entries, entriesTotal }: SettlementView) {
  const t = useTranslations("attendance.web");
  const write = useAmount();
  const { isBusy, run } = useAction();
  const { guildId, eventId } = eventKey;
  return {
    isBusy,
    mark: ({ memberId }: SettlementLine, result: Result | null) =>
      run(
        () => markAttendanceAction(guildId, { eventId, memberId, result }),
        () => t(result ? "marked" : "unmarked"),
      ),
    settle: () =>
      run(
        () => settleEventAction(guildId, { eventId, previewId }),
        () => t("settled", { count: entries.length, total: write(entriesTotal, "change") }),
      ),
  };
}

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
