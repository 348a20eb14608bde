"use server";

import { changeLanguageInput, changeTimeZoneInput } from "@guildhall/core/settings";
import { changeLanguage, changeTimeZone } from "@guildhall/use-cases/settings";
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
