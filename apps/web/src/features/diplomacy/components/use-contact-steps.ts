"use client";

import { useTranslations } from "next-intl";
import { useAction } from "#web/components/use-action.ts";
import { addContactAction, removeContactAction } from "../diplomacy.actions.ts";
import type { ForeignGuildInView } from "../diplomacy.loaders.ts";

type Person = { readonly userId: string; readonly name: string };

type Steps = { readonly guildId: string; readonly view: Pick<ForeignGuildInView, "foreignGuildId" | "name"> };

/** Somebody speaks for the guild, or no more; either is told with how to take it back. */
export function useContactSteps({ guildId, view: { foreignGuildId, name: guild } }: Steps) {
  const t = useTranslations("diplomacy.web.contacts");
  const { isBusy, failure, run } = useAction();
  const add = ({ userId, name }: Person, undo?: () => void) =>
    run(
      () => addContactAction(guildId, { foreignGuildId, userId }),
      ({ state }) => t(state === "in" ? "added" : "addedWaits", { name, guild }),
      undo,
    );
  const remove = ({ userId, name }: Person, undo?: () => void) =>
    run(
      () => removeContactAction(guildId, { foreignGuildId, userId }),
      () => t("removed", { name, guild }),
      undo,
    );
  return { isBusy, failure, add, remove };
}
