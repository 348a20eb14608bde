"use server";

import {
  changeGuildInput,
  changeSettingsInput,
  choosePlacesInput,
  chooseStyleInput,
  switchModuleInput,
} from "@guildhall/core/settings";
import {
  changeGuild,
  changeSettings,
  choosePlaces,
  chooseStyle,
  switchModule,
} from "@guildhall/use-cases/settings";
import { guildAction } from "#web/server/guild-action.ts";

export const changeGuildAction = guildAction("settings.changeGuild", changeGuildInput, changeGuild);

export const changeSettingsAction = guildAction(
  "settings.changeSettings",
  changeSettingsInput,
  changeSettings,
);

export const choosePlacesAction = guildAction("settings.choosePlaces", choosePlacesInput, choosePlaces);

export const chooseStyleAction = guildAction("settings.chooseStyle", chooseStyleInput, chooseStyle);

export const switchModuleAction = guildAction("settings.switchModule", switchModuleInput, switchModule);
