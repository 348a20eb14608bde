"use client";

import { toHundredths } from "@guildhall/core";
import { type adjustPointsInput, pointsChange } from "@guildhall/core/dkp";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { z } from "zod";
import { useAction } from "#web/components/use-action.ts";
import { useAmount } from "#web/components/use-amount.ts";
import { adjustPointsAction, undoEntriesAction } from "../dkp.actions.ts";

type SlipOptions = { readonly guildId: string; readonly poolId: number; onDone(): void };

/** Writes the slip once, whoever clicks how often, and offers to take it back. */
export function useSlip({ guildId, poolId, onDone }: SlipOptions) {
  const t = useTranslations("dkp.web.adjust");
  const amount = useAmount();
  const { isBusy, run } = useAction();
  const [slipId] = useState(() => crypto.randomUUID());
  const takeBack = (batch: { readonly poolId: number; readonly batchNumber: number }) =>
    run(
      () => undoEntriesAction(guildId, { slipId: `${slipId}-no`, ...batch }),
      () => t("undone"),
    );
  const write = ({ lines, reason }: Pick<z.input<typeof adjustPointsInput>, "lines" | "reason">) => {
    const total = lines.reduce((sum, line) => sum + pointsChange.parse(line.amount), 0);
    const told = t("done", { count: lines.length, total: amount(toHundredths(total), "change") });
    const done = () => {
      onDone();
      return told;
    };
    run(() => adjustPointsAction(guildId, { slipId, poolId, lines, reason }), done, takeBack);
  };
  return { isBusy, write };
}
