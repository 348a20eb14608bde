"use client";

import { results } from "@guildhall/core/attendance";
import { useTranslations } from "next-intl";
import type { StatementView } from "../dkp.loaders.ts";

type Line = Pick<
  StatementView["statements"][number]["lines"][number],
  "kind" | "eventTitle" | "reason" | "note"
>;

/** What a row was written for: the event and its result, or an officer's reason. */
export function useDescribeLine(): (line: Line) => { readonly title: string; readonly sentence: string } {
  const t = useTranslations("dkp.web");
  const tResults = useTranslations("attendance.results");
  return ({ kind, eventTitle, reason, note }) => {
    if (kind === "adjustment") {
      const why = note ?? t("byOfficer");
      return { title: why, sentence: why };
    }
    if (reason === "bySheet") return { title: t("bySheet"), sentence: t("bySheet") };
    const title = eventTitle ?? t("noEvent");
    const result = results.find((one) => one === reason);
    return { title, sentence: t("paid", { title, result: result ? tResults(result) : reason }) };
  };
}
