"use server";

import { changeLanguageInput } from "@guildhall/core/settings";
import { changeLanguage } from "@guildhall/use-cases/settings";
import { guildAction } from "#web/server/guild-action.ts";

export const changeLanguageAction = guildAction(
  "settings.changeLanguage",
  changeLanguageInput,
  changeLanguage,
);
