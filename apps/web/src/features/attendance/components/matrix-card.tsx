"use client";

import { useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { DataTable } from "#web/components/ui/table/data-table.tsx";
import { WindowSwitch } from "#web/features/members/components/window-switch.tsx";
import type { MatrixView } from "../attendance.loaders.ts";
import { type MatrixChoice, matrixQuery } from "../attendance.queries.ts";
import { MarkTip } from "./mark-tip.tsx";
import { MatrixFilters } from "./matrix-filters.tsx";
import { MarkLegend } from "./result-mark.tsx";
import { useMatrixChoice } from "./use-matrix-choice.ts";
import { type MatrixRow, useMatrixColumns } from "./use-matrix-columns.tsx";
import { useMatrixFile } from "./use-matrix-file.ts";

type MatrixCardProps = {
  readonly guildId: string;
  readonly userId: string;
  readonly first: MatrixView;
  readonly days: number | null;
  onWindow(text: string): void;
};

/** Members and events side by side. */
export function MatrixCard({ guildId, userId, first, days, onWindow }: MatrixCardProps) {
  const t = useTranslations("attendance.matrix");
  const router = useRouter();
  const { rights } = useShell();
  const filter = useMatrixChoice(days);
  const { data } = useQuery({
    ...matrixQuery(guildId, filter.chosen),
    ...(isAsked(first, filter.chosen) ? { initialData: first } : {}),
    placeholderData: (before) => before,
  });
  const matrix = data ?? first;
  const columns = useMatrixColumns(matrix);
  const toFile = useMatrixFile(guildId, filter.chosen);
  const open = (memberId: number) => router.push(`/guilds/${guildId}/members/${memberId}`);
  return (
    <Card isFlush>
      <MarkTip>
        <DataTable<MatrixRow>
          label={t("title")}
          columns={columns}
          rows={matrix.events.length === 0 ? [] : matrix.rows}
          rowId={(row) => String(row.memberId)}
          rowName={(row) => row.name}
          isOwn={(row) => row.userId === userId}
          {...(rights.includes("members.view") && { onOpen: (row) => open(row.memberId) })}
          toFile={toFile}
          searchPlaceholder={t("find")}
          empty={t("none")}
          filters={
            <MatrixFilters matrix={matrix} filter={filter}>
              <WindowSwitch days={days} onChange={onWindow} />
            </MatrixFilters>
          }
        />
      </MarkTip>
      {matrix.events.length > 0 && <MarkLegend />}
    </Card>
  );
}

/** Whether the server read this before the page was here. */
function isAsked({ asked }: MatrixView, chosen: MatrixChoice): boolean {
  return (
    String(asked.days ?? "all") === chosen.days &&
    asked.templateId === (chosen.templateId === undefined ? undefined : Number(chosen.templateId)) &&
    asked.weekday === chosen.weekday &&
    asked.page === Number(chosen.page ?? 0)
  );
}
