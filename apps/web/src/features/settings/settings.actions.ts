"use server";

import {
  changeGuildInput,
  changeSettingsInput,
  chooseStyleInput,
  switchModuleInput,
} from "@guildhall/core/settings";
import { changeGuild, changeSettings, chooseStyle, switchModule } from "@guildhall/use-cases/settings";
import { guildAction } from "#web/server/guild-action.ts";

export const changeGuildAction = guildAction("settings.changeGuild", changeGuildInput, changeGuild);

export const changeSettingsAction = guildAction(
  "settings.changeSettings",
  changeSettingsInput,
  changeSettings,
);

export const chooseStyleAction = guildAction("settings.chooseStyle", chooseStyleInput, chooseStyle);

export const switchModuleAction = guildAction("settings.switchModule", switchModuleInput, switchModule);
