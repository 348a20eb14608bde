"use server";

import { resetDecisionTextInput, saveDecisionTextInput } from "@guildhall/core/recruitment";
import { resetDecisionText, saveDecisionText } from "@guildhall/use-cases/recruitment";
import { guildAction } from "#web/server/guild-action.ts";

export const saveDecisionTextAction = guildAction(
  "recruitment.saveDecisionText",
  saveDecisionTextInput,
  saveDecisionText,
);

export const resetDecisionTextAction = guildAction(
  "recruitment.resetDecisionText",
  resetDecisionTextInput,
  resetDecisionText,
);
