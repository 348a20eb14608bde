"use server";

import {
  previewRulesInput,
  restoreRulesInput,
  saveRulesInput,
  saveTierInput,
} from "@guildhall/core/wishlists";
import { previewRules, restoreRules, saveRules, saveTier } from "@guildhall/use-cases/wishlists";
import { guildAction, tellingGuildAction } from "#web/server/guild-action.ts";

export const previewRulesAction = tellingGuildAction(
  "wishlists.previewRules",
  previewRulesInput,
  previewRules,
);

/** Says which version is in force now. */
export const saveRulesAction = tellingGuildAction(
  "wishlists.saveRules",
  saveRulesInput,
  async (context, actor, input) => (await saveRules(context, actor, input)).version,
);

export const restoreRulesAction = tellingGuildAction(
  "wishlists.restoreRules",
  restoreRulesInput,
  async (context, actor, input) => (await restoreRules(context, actor, input)).version,
);

export const saveTierAction = guildAction("wishlists.saveTier", saveTierInput, saveTier);
