"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { Tabs } from "#web/components/ui/tabs.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import type { MatrixView } from "#web/features/attendance/attendance.loaders.ts";
import { AppealsCard } from "#web/features/attendance/components/appeals-card.tsx";
import { MatrixCard } from "#web/features/attendance/components/matrix-card.tsx";
import { contestsQuery } from "#web/features/attendance/contests.queries.ts";
import { ShareSheet } from "#web/features/members/components/share-sheet.tsx";
import { useWindow } from "#web/features/members/components/window-switch.tsx";

type AttendancePartsProps = {
  readonly guildId: string;
  readonly userId: string;
  readonly first: MatrixView;
};

/** How everybody attended, event by event. */
export function AttendanceParts({ guildId, userId, first }: AttendancePartsProps) {
  const t = useTranslations("attendance.matrix");
  const [days, changeDays] = useWindow(first.asked.days);
  const { rights } = useShell();
  const matrix = (
    <MatrixCard guildId={guildId} userId={userId} first={first} days={days} onWindow={changeDays} />
  );
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      {rights.includes("events.settle") ? <OfficerTabs guildId={guildId} matrix={matrix} /> : matrix}
      <ShareSheet guildId={guildId} days={days} />
    </>
  );
}

type OfficerTabsProps = { readonly guildId: string; readonly matrix: ReactNode };

/** For whoever settles events: how everybody attended, and who says that it is not so. */
function OfficerTabs({ guildId, matrix }: OfficerTabsProps) {
  const t = useTranslations("attendance.web.appeals");
  const [tab, setTab] = useUrlState("tab");
  const { data } = useQuery(contestsQuery(guildId));
  const count = data?.cases.length ?? 0;
  return (
    <Tabs
      label={t("parts")}
      current={tab === "appeals" ? "appeals" : "matrix"}
      onChange={(id) => setTab(id === "appeals" ? id : null)}
      tabs={[
        { id: "matrix", label: t("matrix"), content: matrix },
        {
          id: "appeals",
          label: t("tab"),
          content: <AppealsCard guildId={guildId} />,
          ...(count > 0 && { count: String(count) }),
        },
      ]}
    />
  );
}
