"use client";

import type { Absence } from "@guildhall/core/absences";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { useWriting } from "#web/components/use-writing.ts";

const styles = {
  /** `Thu 24 Dec` */
  day: { weekday: "short", day: "numeric", month: "short" },
  /** `24 Dec` */
  short: { day: "numeric", month: "short" },
  /** `24` */
  number: { day: "numeric" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

type Days = Pick<Absence, "fromOn" | "untilOn">;

type DayWords = {
  write(style: keyof typeof styles, day: string): string;
  /** The days of a leave, inside of a sentence. */
  describe(days: Days): string;
};

/** Writes days of a calendar as the reader does. They have no zone: each is the same day wherever it is read. */
export function useDayWords(): DayWords {
  const t = useTranslations("absences");
  const writing = useWriting();
  return useMemo(() => {
    const write: DayWords["write"] = (style, day) =>
      new Intl.DateTimeFormat(writing, { ...styles[style], timeZone: "UTC" }).format(
        new Date(`${day}T00:00:00Z`),
      );
    const describe = ({ fromOn, untilOn }: Days) => {
      const from = write("day", fromOn);
      if (untilOn === null) return t("daysOpen", { from });
      return t("days", { from, until: write("day", untilOn) });
    };
    return { write, describe };
  }, [t, writing]);
}
