"use client";

import type { Language } from "@guildhall/core";
import type { Game } from "@guildhall/core/games";
import { useTranslations } from "next-intl";
import { useAction } from "#web/components/use-action.ts";
import type { ActionResult } from "#web/server/action-result.ts";
import { changeGameAction, changeLanguageAction, changeTimeZoneAction } from "../settings.actions.ts";

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
      () => saveInTurn(guildId, draft),
      () => {
        onDone();
        return say(draft, namesOf(draft));
      },
    );
  return { isBusy, save, namesOf };
}

/** One setting after the other; the first "no" ends it, and what was saved before it stays. */
async function saveInTurn(
  guildId: string,
  { language, timeZone, game }: SettingsDraft,
): Promise<ActionResult<undefined>> {
  const steps = [
    language && (() => changeLanguageAction(guildId, { language })),
    timeZone && (() => changeTimeZoneAction(guildId, { timeZone })),
    game && (() => changeGameAction(guildId, { game })),
  ];
  for (const step of steps) {
    const result = step && (await step());
    if (result && !result.isDone) return result;
  }
  return { isDone: true, value: undefined };
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
