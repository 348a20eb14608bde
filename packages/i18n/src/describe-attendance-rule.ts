import type { AttendanceRule } from "@guildhall/core/attendance";
import type { Translate } from "./translate.ts";

type Told = Pick<
  AttendanceRule,
  "countsDeaf" | "countsUncertain" | "noShowStrikes" | "strikeDays" | "noShowPoints"
>;

/** What a rule says beyond least share, grace and gaps: a sentence for each thing that decides somebody's result or points. */
export function describeAttendanceRule(t: Translate, rule: Told): readonly string[] {
  return [
    ...(rule.countsDeaf ? [] : [t("attendance.rule.deaf")]),
    ...(rule.countsUncertain ? [] : [t("attendance.rule.uncertain")]),
    ...(rule.noShowStrikes ? [t("attendance.rule.strike", { days: rule.strikeDays })] : []),
    ...(rule.noShowPoints < 0 ? [t("attendance.rule.cost", { points: -rule.noShowPoints })] : []),
  ];
}
