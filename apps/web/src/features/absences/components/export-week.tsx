"use client";

import { dayParts, weekdays } from "@guildhall/core/absences";
import { useTranslations } from "next-intl";
import { downloadRows, ExportButton } from "#web/components/ui/table/export-button.tsx";
import type { AbsencesView } from "../absences.loaders.ts";

type Week = NonNullable<AbsencesView["guildWeek"]>;

/** How many can in each part of the week, as a file. */
export function ExportWeek({ counts }: Pick<Week, "counts">) {
  const t = useTranslations("absences");
  const rows = weekdays.flatMap((day) =>
    dayParts.map((part) => ({
      ...{ day, part, free: 0, never: 0 },
      ...counts.find(({ slot }) => slot === `${day}-${part}`),
    })),
  );
  type Row = (typeof rows)[number];
  const columns = [
    { label: t("web.guildWeek.file.day"), csv: ({ day }: Row) => t(`weekdays.${day}`) },
    { label: t("web.guildWeek.file.part"), csv: ({ part }: Row) => t(`dayParts.${part}`) },
    { label: t("web.guildWeek.file.free"), csv: ({ free }: Row) => free },
    { label: t("web.guildWeek.file.never"), csv: ({ never }: Row) => never },
  ];
  return <ExportButton onExport={() => downloadRows({ name: t("web.guildWeek.title"), rows, columns })} />;
}
