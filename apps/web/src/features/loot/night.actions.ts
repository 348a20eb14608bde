"use server";

import { handOutNightInput, lootBatchInput } from "@guildhall/core/loot";
import { handOutNight, undoNight } from "@guildhall/use-cases/loot";
import { guildAction, tellingGuildAction } from "#web/server/guild-action.ts";

/** Says which batch it is, by which it is taken back. */
export const handOutNightAction = tellingGuildAction("loot.handOutNight", handOutNightInput, handOutNight);

export const undoNightAction = guildAction("loot.undoNight", lootBatchInput, undoNight);
