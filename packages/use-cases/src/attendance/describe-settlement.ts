import { sumAmounts } from "@guildhall/core/dkp";
import type { NewSettlement } from "./write-settlement.ts";

/** What the audit says of a settlement. */
export function describeSettlement({
  event,
  settlementNumber,
  entries,
}: Pick<NewSettlement, "event" | "settlementNumber" | "entries">) {
  return {
    target: { kind: "event", id: event.eventId },
    before: { state: event.state },
    after: {
      state: "settled",
      settlementNumber,
      entryCount: entries.length,
      total: sumAmounts(entries),
    },
  } as const;
}
