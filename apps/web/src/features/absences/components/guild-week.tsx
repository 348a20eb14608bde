"use client";

import type { DayPart, Weekday } from "@guildhall/core/absences";
import { useFormatter, useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import type { AbsencesView } from "../absences.loaders.ts";
import { ExportWeek } from "./export-week.tsx";
import { useSlotWords } from "./use-slot-words.ts";
import { WeekTable } from "./week-table.tsx";

type GuildWeekProps = { readonly week: NonNullable<AbsencesView["guildWeek"]> };

const bestCount = 3;

/** How many can in each part of the week; the best ones first in words. */
export function GuildWeek({ week: { counts, saidCount, best } }: GuildWeekProps) {
  const t = useTranslations("absences.web.guildWeek");
  const nameSlot = useSlotWords();
  const format = useFormatter();
  const most = Math.max(1, ...counts.map(({ free }) => free));
  const cell = (day: Weekday, part: DayPart) => {
    const { free, never } = counts.find(({ slot }) => slot === `${day}-${part}`) ?? { free: 0, never: 0 };
    return (
      <span
        title={t("cell", { free, never })}
        className={`block rounded-control py-1.5 tabular-nums ${shadeOf(free / most)}`}
      >
        <span aria-hidden>{free}</span>
        <span className="sr-only">{t("cell", { free, never })}</span>
      </span>
    );
  };
  const slots = format.list(best.slice(0, bestCount).map(nameSlot));
  return (
    <Card title={t("title")}>
      <p className="mb-3 text-small text-ink-3">
        {t("lead", { count: saidCount })} {slots && t("best", { slots })}
      </p>
      {saidCount > 0 && (
        <>
          <WeekTable caption={t("title")} cell={cell} />
          <p className="mt-2.5 max-desk:hidden print:hidden">
            <ExportWeek counts={counts} />
          </p>
        </>
      )}
    </Card>
  );
}

/** The more can, the stronger. */
function shadeOf(share: number): string {
  if (share >= 0.75) return "bg-good-soft font-semibold text-good";
  return share >= 0.4 ? "bg-link-soft text-link" : "bg-sunken text-ink-3";
}
