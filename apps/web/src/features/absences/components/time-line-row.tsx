"use client";

import type { AbsenceState } from "@guildhall/core/absences";
import { useTranslations } from "next-intl";
import { MemberName } from "#web/features/members/client.ts";
import type { AbsenceOnLine } from "../absences.loaders.ts";
import { placeOf } from "./time-line-axis.tsx";
import type { AbsentMember } from "./use-absence-filter.ts";
import { useDayWords } from "./use-day-words.ts";

type TimeLineRowProps = {
  readonly row: AbsentMember;
  readonly dayCount: number;
  onOpen(absence: string): void;
};

/** One member: the name, and a bar for each leave. */
export function TimeLineRow({ row, dayCount, onOpen }: TimeLineRowProps) {
  return (
    <li className="flex items-center border-b border-line py-1 last:border-0 max-desk:block max-desk:py-2">
      <span className="block w-[190px] shrink-0 pe-2 max-desk:mb-1 max-desk:w-auto">
        <MemberName member={row} />
      </span>
      <span className="relative block h-7 min-w-0 flex-1 overflow-hidden">
        {row.absences.map((absence) => (
          <Bar key={absence.absenceId} absence={absence} dayCount={dayCount} onOpen={onOpen} />
        ))}
      </span>
    </li>
  );
}

const looks: Readonly<Record<AbsenceState, string>> = {
  planned: "border-dashed border-link bg-link-soft text-link",
  active: "border-link bg-link text-ground",
  over: "border-line-2 bg-sunken text-ink-3",
};

type BarProps = Omit<TimeLineRowProps, "row"> & { readonly absence: AbsenceOnLine };

/** What goes on beyond the days that are shown has no round end there. */
function Bar({ absence, dayCount, onOpen }: BarProps) {
  const t = useTranslations("absences");
  const { describe, write } = useDayWords();
  const { absenceId, name, state, fromOn, untilOn, reason, bar } = absence;
  const ends = `${bar.beginsBefore ? "" : "rounded-s-chip"} ${bar.goesOn ? "" : "rounded-e-chip"}`;
  const days = untilOn ? `${write("short", fromOn)} – ${write("short", untilOn)}` : t("openEnd");
  return (
    <button
      type="button"
      onClick={() => onOpen(String(absenceId))}
      className={`absolute inset-y-0.5 min-w-6 truncate border px-1.5 text-start text-tiny ${looks[state]} ${ends}`}
      style={{
        insetInlineStart: placeOf(bar.column, dayCount),
        width: placeOf(bar.length, dayCount),
      }}
    >
      <span className="sr-only">
        {t("web.timeLine.bar", { name, days: describe(absence), state: t(`states.${state}`) })}
      </span>
      {bar.length * 12 >= dayCount && <bdi>{reason ?? days}</bdi>}
    </button>
  );
}
