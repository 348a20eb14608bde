"use client";

import { useTranslations } from "next-intl";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useAmount } from "#web/components/use-amount.ts";
import { settleEventAction, takeBackPayAction } from "../attendance.actions.ts";
import type { SettlementView } from "../attendance.loaders.ts";
import type { EventKey } from "../attendance.queries.ts";

type Batch = { readonly poolId: number; readonly batchNumber: number };

/**
 * Settles an event, and offers to take its points back. A settling that undoes what an earlier one paid has no way back of
 * its own: whoever erred marks and settles once more.
 */
export function useSettling({ guildId, eventId }: EventKey, settlement: SettlementView) {
  const t = useTranslations("attendance.web");
  const write = useAmount();
  const { rights } = useShell();
  const { isBusy, run } = useAction();
  const { previewId, entries, entriesTotal } = settlement;
  const takeBack = (batch: Batch, slipId: string) =>
    run(
      () => takeBackPayAction(guildId, { ...batch, slipId }),
      () => t("payUndone"),
    );
  const onlyAdds = entries.length > 0 && entries.every(({ kind }) => kind !== "reversal");
  const isUndoable = onlyAdds && rights.includes("dkp.adjust");
  const settle = () => {
    // Each settling has a way back of its own, pressed however often.
    const slipId = crypto.randomUUID();
    run(
      () => settleEventAction(guildId, { eventId, previewId }),
      () => t("settled", { count: entries.length, total: write(entriesTotal, "change") }),
      isUndoable ? (batch) => batch && takeBack(batch, slipId) : undefined,
    );
  };
  return { isBusy, settle };
}
