"use client";

import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { showToast } from "#web/components/ui/toast-store.ts";
import { useAction } from "#web/components/use-action.ts";
import { closePoolAction, previewPoolCloseAction } from "../pools.actions.ts";

type Closing = Extract<Awaited<ReturnType<typeof previewPoolCloseAction>>, { isDone: true }>["value"];

/** Closes a pool once somebody read how many members hold points in it, and how much. */
export function useClosePool(guildId: string, poolId: number) {
  const t = useTranslations("dkp.web.pools");
  const { isBusy, run } = useAction();
  const [isReading, startReading] = useTransition();
  const [asked, setAsked] = useState<Closing>();
  const ask = () =>
    startReading(async () => {
      const preview = await previewPoolCloseAction(guildId, { poolId });
      if (preview.isDone) setAsked(preview.value);
      else showToast({ kind: "failed", text: preview.sentence });
    });
  const close = ({ previewId, pool }: Closing) =>
    run(
      () => closePoolAction(guildId, { poolId, previewId }),
      () => {
        setAsked(undefined);
        return t("isClosed", { name: pool.name });
      },
    );
  return { isBusy: isBusy || isReading, asked, ask, close, drop: () => setAsked(undefined) };
}
