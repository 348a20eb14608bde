"use client";

import type { AbsenceState } from "@guildhall/core/absences";
import type { ReactNode } from "react";
import { AbsenceChip } from "./absence-chip.tsx";
import { useDayWords } from "./use-day-words.ts";

type AbsenceLineProps = {
  readonly absence: {
    readonly fromOn: string;
    readonly untilOn: string | null;
    readonly state: AbsenceState;
    readonly reason: string | null;
  };
  readonly children?: ReactNode;
};

/** A leave of a list that says whose they are: its days, where it is in its life, and why. */
export function AbsenceLine({ absence, children }: AbsenceLineProps) {
  const { describe } = useDayWords();
  const { state, reason } = absence;
  return (
    <li className="flex items-center gap-3 border-b border-line py-2 text-table last:border-0">
      <span className="min-w-0 flex-1">
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <span className="first-letter:uppercase">{describe(absence)}</span>
          <AbsenceChip state={state} />
        </span>
        {reason && (
          <bdi dir="auto" className="block truncate text-small text-ink-3">
            {reason}
          </bdi>
        )}
      </span>
      {children}
    </li>
  );
}
