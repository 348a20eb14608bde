"use client";

import { type DayPart, dayParts, type Weekday, weekdays } from "@guildhall/core/absences";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

type WeekTableProps = { readonly caption: string; cell(day: Weekday, part: DayPart): ReactNode };

/** The 21 parts of a week. */
export function WeekTable({ caption, cell }: WeekTableProps) {
  const t = useTranslations("absences");
  return (
    <table className="w-full table-fixed text-table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="text-small text-ink-3">
          <td className="w-[30%]" />
          {dayParts.map((part) => (
            <th key={part} scope="col" className="px-1 pb-1 font-normal">
              {t(`dayParts.${part}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weekdays.map((day) => (
          <tr key={day}>
            <th scope="row" className="pe-2 text-start font-normal">
              {t(`weekdays.${day}`)}
            </th>
            {dayParts.map((part) => (
              <td key={part} className="p-[3px] text-center">
                {cell(day, part)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
