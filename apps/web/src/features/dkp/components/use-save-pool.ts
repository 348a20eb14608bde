"use client";

import type { changePoolInput } from "@guildhall/core/dkp";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import type { z } from "zod";
import { showToast } from "#web/components/ui/toast-store.ts";
import { useAction } from "#web/components/use-action.ts";
import { changePoolAction, previewPoolAction } from "../pools.actions.ts";

type Change = z.input<typeof changePoolInput>;

/** A change that takes points from people, and how many, before it is made. */
export type AskedChange = {
  readonly change: Change;
  readonly decay: { readonly day: string; readonly memberCount: number; readonly total: number };
};

/** Saves a pool at once where nobody loses anything by it, and asks first where somebody does. */
export function useSavePool(guildId: string, onSaved: () => void) {
  const t = useTranslations("dkp.web.pools");
  const { isBusy, run } = useAction();
  const [isReading, startReading] = useTransition();
  const [asked, ask] = useState<AskedChange>();
  const write = (change: Change) => {
    ask(undefined);
    run(
      () => changePoolAction(guildId, change),
      () => {
        onSaved();
        return t("saved");
      },
    );
  };
  const save = (change: Change) =>
    startReading(async () => {
      const preview = await previewPoolAction(guildId, change);
      if (!preview.isDone) return showToast({ kind: "failed", text: preview.sentence });
      const { decay } = preview.value;
      if (decay && decay.memberCount > 0) ask({ change, decay });
      else write(change);
    });
  return { isBusy: isBusy || isReading, asked, save, write, drop: () => ask(undefined) };
}
