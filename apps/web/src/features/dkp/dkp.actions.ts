"use server";

import { adjustPointsInput, undoAdjustmentInput } from "@guildhall/core/dkp";
import { adjustPoints, undoAdjustment } from "@guildhall/use-cases/dkp";
import { guildAction } from "#web/server/guild-action.ts";

export const adjustPointsAction = guildAction("dkp.adjustPoints", adjustPointsInput, adjustPoints);

export const undoAdjustmentAction = guildAction("dkp.undoAdjustment", undoAdjustmentInput, undoAdjustment);
