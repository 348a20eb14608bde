"use client";

import type { previewShareInput } from "@guildhall/core/dkp";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import type { z } from "zod";
import { showToast } from "#web/components/ui/toast-store.ts";
import { useAction } from "#web/components/use-action.ts";
import { undoEntriesAction } from "../dkp.actions.ts";
import { previewShareAction, sharePointsAction } from "../share.actions.ts";

export type Share = z.input<typeof previewShareInput>;

type ReadShare = Extract<Awaited<ReturnType<typeof previewShareAction>>, { readonly isDone: true }>["value"];

/** Reads who would get what, and writes exactly that, once. */
export function useShare(guildId: string, onDone: () => void) {
  const t = useTranslations("dkp.web.share");
  const tAdjust = useTranslations("dkp.web.adjust");
  const { isBusy, run } = useAction();
  const [isReading, startReading] = useTransition();
  const [slipId] = useState(() => crypto.randomUUID());
  const [preview, setPreview] = useState<ReadShare>();
  const read = (share: Share) =>
    startReading(async () => {
      const answer = await previewShareAction(guildId, share);
      if (answer.isDone) setPreview(answer.value);
      else showToast({ kind: "failed", text: answer.sentence });
    });
  const takeBack = (batch: { readonly poolId: number; readonly batchNumber: number }) =>
    run(
      () => undoEntriesAction(guildId, { slipId: `${slipId}-no`, ...batch }),
      () => tAdjust("undone"),
    );
  const write = (share: Share, reason: string) => {
    if (!preview) return;
    const done = () => {
      onDone();
      return t("done", { count: preview.lines.length });
    };
    const { previewId } = preview;
    run(() => sharePointsAction(guildId, { ...share, slipId, previewId, reason }), done, takeBack);
  };
  return { isBusy: isBusy || isReading, preview, read, write, forget: () => setPreview(undefined) };
}
