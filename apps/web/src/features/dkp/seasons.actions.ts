"use server";

import { endSeasonInput, renameSeasonInput, seasonInput } from "@guildhall/core/dkp";
import { endSeason, renameSeason, undoSeasonEnd } from "@guildhall/use-cases/dkp";
import { guildAction, tellingGuildAction } from "#web/server/guild-action.ts";

/** Says which season it was, by which it is taken back. */
export const endSeasonAction = tellingGuildAction("dkp.endSeason", endSeasonInput, endSeason);

export const undoSeasonEndAction = guildAction("dkp.undoSeasonEnd", seasonInput, undoSeasonEnd);

export const renameSeasonAction = guildAction("dkp.renameSeason", renameSeasonInput, renameSeason);
