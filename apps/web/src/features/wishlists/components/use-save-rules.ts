"use client";

import type { RuleSet } from "@guildhall/core/wishlists";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { showToast } from "#web/components/ui/toast-store.ts";
import { useAction } from "#web/components/use-action.ts";
import { useItemLanguage } from "#web/features/items/client.ts";
import { previewRulesAction, restoreRulesAction, saveRulesAction } from "../rules.actions.ts";

type PreviewResult = Awaited<ReturnType<typeof previewRulesAction>>;

export type RulesPreviewView = Extract<PreviewResult, { isDone: true }>["value"];

/** Shows what other rules would change before they are saved, saves them, and brings older ones back. */
export function useSaveRules(guildId: string, seenVersion: number) {
  const t = useTranslations("wishlists.priority.web");
  const language = useItemLanguage();
  const { isBusy, run } = useAction();
  const [isReading, startReading] = useTransition();
  const [preview, show] = useState<RulesPreviewView>();
  const read = (rules: RuleSet) =>
    startReading(async () => {
      const result = await previewRulesAction(guildId, { rules, language });
      if (result.isDone) show(result.value);
      else showToast({ kind: "failed", text: result.sentence });
    });
  const save = (name: string, rules: RuleSet) =>
    run(
      () => saveRulesAction(guildId, { name, rules, seenVersion }),
      (version) => t("saved", { version }),
    );
  const restore = (version: number) =>
    run(
      () => restoreRulesAction(guildId, { version, seenVersion }),
      (made) => t("saved", { version: made }),
    );
  return { isBusy: isBusy || isReading, preview, read, save, restore, drop: () => show(undefined) };
}
