"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useAmount } from "#web/components/use-amount.ts";
import { settleEventAction, takeBackPayAction } from "../attendance.actions.ts";
import type { SettlementView } from "../attendance.loaders.ts";
import type { EventKey } from "../attendance.queries.ts";

/**
 * Settles an event, and offers to take its points back. Only of the first settling that is an undo: of a later one it
 * would also take what was paid before.
 */
export function useSettling({ guildId, eventId }: EventKey, settlement: SettlementView) {
  const t = useTranslations("attendance.web");
  const write = useAmount();
  const { rights } = useShell();
  const { isBusy, run } = useAction();
  const [slipId] = useState(() => crypto.randomUUID());
  const { previewId, entries, entriesTotal, settlementNumber } = settlement;
  const takeBack = () =>
    run(
      () => takeBackPayAction(guildId, { eventId, slipId }),
      () => t("payUndone"),
    );
  const isUndoable = settlementNumber === 1 && entries.length > 0 && rights.includes("dkp.adjust");
  const settle = () =>
    run(
      () => settleEventAction(guildId, { eventId, previewId }),
      () => t("settled", { count: entries.length, total: write(entriesTotal, "change") }),
      isUndoable ? takeBack : undefined,
    );
  return { isBusy, settle };
}
