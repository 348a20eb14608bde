"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useIsFeatureOn, useShell } from "#web/components/shell/shell-context.tsx";
import { DataTable } from "#web/components/ui/table/data-table.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import type { RosterView } from "../members.loaders.ts";
import { ColumnsMenu, useShownColumns } from "./columns-menu.tsx";
import { useRosterColumns } from "./roster-columns.tsx";
import { RosterFilters } from "./roster-filters.tsx";
import { RosterSelection } from "./roster-selection.tsx";
import { useClassWords } from "./use-class-words.ts";
import { useRosterFilter } from "./use-roster-filter.ts";
import { WindowSwitch } from "./window-switch.tsx";

type RosterTableProps = {
  readonly guildId: string;
  readonly userId: string;
  readonly roster: RosterView;
  onWindow(text: string): void;
};

/** Everybody, or those that the filters leave. */
export function RosterTable({ guildId, userId, roster, onWindow }: RosterTableProps) {
  const t = useTranslations("members.web");
  const router = useRouter();
  const { rights } = useShell();
  const hasAttendance = useIsFeatureOn("attendance");
  const [explained] = useUrlState("explain");
  const filter = useRosterFilter();
  const columns = useRosterColumns(roster);
  const { shown, hidden, toggle } = useShownColumns(columns);
  const words = useClassWords(roster.game);
  const canChange = rights.includes("members.edit") || rights.includes("ranks.edit");
  return (
    <DataTable
      label={t("title")}
      columns={shown}
      rows={roster.rows.filter(filter.isShown)}
      rowId={(row) => String(row.memberId)}
      rowName={(row) => row.name}
      searchText={({ name, build }) =>
        build ? `${name} ${words(build).className} ${words(build).weapons}` : name
      }
      isOwn={(row) => row.userId === userId}
      isOpen={(row) => explained?.endsWith(`-${row.memberId}`) ?? false}
      onOpen={(row) => router.push(`/guilds/${guildId}/members/${row.memberId}`)}
      searchPlaceholder={t("find")}
      empty={t(roster.rows.length === 0 ? "none" : "noneFound")}
      filters={
        <RosterFilters roster={roster} filter={filter}>
          {hasAttendance && <WindowSwitch days={roster.days} onChange={onWindow} />}
          <ColumnsMenu columns={columns} hidden={hidden} onToggle={toggle} />
        </RosterFilters>
      }
      {...(canChange && {
        selectionActions: (ids) => <RosterSelection guildId={guildId} ids={ids} roster={roster} />,
      })}
    />
  );
}
