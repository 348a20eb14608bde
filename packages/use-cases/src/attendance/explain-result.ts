import type { Reason, SettlementLine } from "@guildhall/core/attendance";
import type { AttendanceResult } from "@guildhall/db/attendance";

const marked: Reason = { code: "marked", values: {} };

/**
 * Why somebody has the result that was settled. It is judged again by the rule that was kept; where that comes to another
 * result by now, because voice was forgotten or somebody was marked since, only an officer's word is left to tell.
 */
export function explainResult(
  line: Pick<SettlementLine, "result" | "reasons"> | undefined,
  settled: Pick<AttendanceResult, "result" | "source">,
): readonly Reason[] {
  if (line?.result === settled.result) return line.reasons;
  return settled.source === "officer" ? [marked] : [];
}
