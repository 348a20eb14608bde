"use server";

import { dropInput, lootBatchInput, recordDropsInput } from "@guildhall/core/loot";
import { disenchantDrop, recordDrops, restoreDrop, undoDrops, voidDrop } from "@guildhall/use-cases/loot";
import { guildAction, tellingGuildAction } from "#web/server/guild-action.ts";

/** Says which batch it is, by which it is taken back. */
export const recordDropsAction = tellingGuildAction("loot.recordDrops", recordDropsInput, recordDrops);

export const undoDropsAction = guildAction("loot.undoDrops", lootBatchInput, undoDrops);

export const disenchantDropAction = guildAction("loot.disenchantDrop", dropInput, disenchantDrop);

export const restoreDropAction = guildAction("loot.restoreDrop", dropInput, restoreDrop);

export const voidDropAction = guildAction("loot.voidDrop", dropInput, voidDrop);
