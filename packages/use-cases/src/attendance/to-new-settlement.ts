import type { SettlementPreview } from "./prepare-settlement.ts";
import type { NewSettlement } from "./write-settlement.ts";

/** Everybody's result as the preview shows it. */
export function toNewSettlement({
  event,
  rule,
  settlementNumber,
  entries,
  lines,
}: SettlementPreview): NewSettlement {
  const results = lines.map(({ memberId, result, countedMinutes, amount, mark, checkIn }) => ({
    memberId,
    result,
    countedMinutes,
    amount,
    source: mark ? ("officer" as const) : checkIn ? ("checkIn" as const) : ("voice" as const),
  }));
  return { event, rule, settlementNumber, entries, results };
}
