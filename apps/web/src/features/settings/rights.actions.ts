"use server";

import { applyRightsPresetInput, changeRightsInput } from "@guildhall/core/settings";
import { applyRightsPreset, changeRights } from "@guildhall/use-cases/settings";
import { guildAction } from "#web/server/guild-action.ts";

export const changeRightsAction = guildAction("settings.changeRights", changeRightsInput, changeRights);

export const applyRightsPresetAction = guildAction(
  "settings.applyRightsPreset",
  applyRightsPresetInput,
  applyRightsPreset,
);
