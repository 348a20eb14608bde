"use client";

import type { changeGuildInput } from "@guildhall/core/settings";
import { useTranslations } from "next-intl";
import type { z } from "zod";
import { useAction } from "#web/components/use-action.ts";
import { changeGuildAction } from "../settings.actions.ts";
import type { UnsavedField } from "./guild-draft.ts";
import { useWriteGuildField } from "./use-write-guild-field.ts";

/** Saves all that was changed of the guild itself at once, and says what it is now. */
export function useSaveGuild(guildId: string, onDone: () => void) {
  const { isBusy, run } = useAction();
  const say = useSavedSentence();
  const save = (unsaved: readonly UnsavedField[]) =>
    run(
      () => changeGuildAction(guildId, toInput(unsaved)),
      () => {
        onDone();
        return say(unsaved);
      },
    );
  return { isBusy, save };
}

/** An empty text takes what was there away. What stood beside each change goes along, so that nobody overwrites unseen. */
function toInput(unsaved: readonly UnsavedField[]): z.input<typeof changeGuildInput> {
  const changes = Object.fromEntries(unsaved.map(({ field, after }) => [field, after ?? ""]));
  return { ...changes, seen: Object.fromEntries(unsaved.map(({ field, before }) => [field, before])) };
}

function useSavedSentence() {
  const t = useTranslations("shell.settings");
  const { nameOf, write } = useWriteGuildField();
  return (unsaved: readonly UnsavedField[]): string => {
    const [only, ...others] = unsaved;
    if (!only || others.length > 0)
      return t("changedSeveral", { settings: unsaved.map(({ field }) => nameOf(field)).join(", ") });
    const value = write(only.field, only.after);
    switch (only.field) {
      case "language":
        return t("changed", { language: value });
      case "timeZone":
        return t("changedZone", { timeZone: value });
      case "game":
        return t("changedGame", { game: value });
      case "inGameName":
      case "inGameServer":
      case "rules":
        return t("changedSeveral", { settings: nameOf(only.field) });
    }
  };
}
