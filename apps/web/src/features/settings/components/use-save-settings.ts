"use client";

import type { Language } from "@guildhall/core";
import type { Game } from "@guildhall/core/games";
import { useTranslations } from "next-intl";
import { useAction } from "#web/components/use-action.ts";
import { changeGuildAction } from "../settings.actions.ts";

/** What was changed and is not saved. */
export type SettingsDraft = {
  readonly language?: Language;
  readonly timeZone?: string;
  readonly game?: Game;
};

const settingNames = ["language", "timeZone", "game"] as const satisfies readonly (keyof SettingsDraft)[];

/** Saves what was changed, and names it in words. */
export function useSaveSettings(guildId: string, onDone: () => void) {
  const t = useTranslations("shell.settings");
  const { isBusy, run } = useAction();
  const say = useSavedSentence();
  const namesOf = (draft: SettingsDraft) =>
    settingNames.filter((name) => draft[name] !== undefined).map((name) => t(name));
  const save = (draft: SettingsDraft) =>
    run(
      () => changeGuildAction(guildId, draft),
      () => {
        onDone();
        return say(draft, namesOf(draft));
      },
    );
  return { isBusy, save, namesOf };
}

function useSavedSentence() {
  const t = useTranslations("shell.settings");
  const tLanguage = useTranslations("common.languages");
  const tGame = useTranslations("settings.games.titles");
  return ({ language, timeZone, game }: SettingsDraft, names: readonly string[]) => {
    if (names.length > 1) return t("changedSeveral", { settings: names.join(", ") });
    if (language) return t("changed", { language: tLanguage(language) });
    return game ? t("changedGame", { game: tGame(game) }) : t("changedZone", { timeZone: timeZone ?? "" });
  };
}
