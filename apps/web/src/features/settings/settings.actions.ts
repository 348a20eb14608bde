"use server";

import {
  changeGameProfileInput,
  changeGuildInput,
  changeSettingsInput,
  choosePlacesInput,
  chooseStyleInput,
  mendFindingInput,
  switchModuleInput,
} from "@guildhall/core/settings";
import {
  changeGameProfile,
  changeGuild,
  changeSettings,
  choosePlaces,
  chooseStyle,
  mendFinding,
  switchModule,
} from "@guildhall/use-cases/settings";
import { guildAction } from "#web/server/guild-action.ts";

export const changeGameProfileAction = guildAction(
  "settings.changeGameProfile",
  changeGameProfileInput,
  changeGameProfile,
);

export const changeGuildAction = guildAction("settings.changeGuild", changeGuildInput, changeGuild);

export const changeSettingsAction = guildAction(
  "settings.changeSettings",
  changeSettingsInput,
  changeSettings,
);

export const choosePlacesAction = guildAction("settings.choosePlaces", choosePlacesInput, choosePlaces);

export const chooseStyleAction = guildAction("settings.chooseStyle", chooseStyleInput, chooseStyle);

export const switchModuleAction = guildAction("settings.switchModule", switchModuleInput, switchModule);

export const mendFindingAction = guildAction("settings.mendFinding", mendFindingInput, mendFinding);
