"use server";

import { changeGameInput, changeLanguageInput, changeTimeZoneInput } from "@guildhall/core/settings";
import { changeGame, changeLanguage, changeTimeZone } from "@guildhall/use-cases/settings";
import { guildAction } from "#web/server/guild-action.ts";

export const changeLanguageAction = guildAction(
  "settings.changeLanguage",
  changeLanguageInput,
  changeLanguage,
);

export const changeTimeZoneAction = guildAction(
  "settings.changeTimeZone",
  changeTimeZoneInput,
  changeTimeZone,
);

export const changeGameAction = guildAction("settings.changeGame", changeGameInput, changeGame);
