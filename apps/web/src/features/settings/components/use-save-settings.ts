"use client";

import type { Language } from "@guildhall/core";
import { useTranslations } from "next-intl";
import { useAction } from "#web/components/use-action.ts";
import { changeLanguageAction, changeTimeZoneAction } from "../settings.actions.ts";

/** What was changed and is not saved. */
export type SettingsDraft = { readonly language?: Language; readonly timeZone?: string };

/** Saves one setting after the other; the first "no" ends it, and what was saved before it stays. */
export function useSaveSettings(guildId: string, onDone: () => void) {
  const t = useTranslations("shell.settings");
  const tName = useTranslations("common.languages");
  const { isBusy, run } = useAction();
  const save = ({ language, timeZone }: SettingsDraft) =>
    run(
      async () => {
        const first = language && (await changeLanguageAction(guildId, { language }));
        if (first && !first.isDone) return first;
        const second = timeZone && (await changeTimeZoneAction(guildId, { timeZone }));
        return second || first || { isDone: true, value: undefined };
      },
      () => {
        onDone();
        if (language && timeZone) return t("changedBoth", { language: tName(language), timeZone });
        return language
          ? t("changed", { language: tName(language) })
          : t("changedZone", { timeZone: timeZone ?? "" });
      },
    );
  return { isBusy, save };
}
