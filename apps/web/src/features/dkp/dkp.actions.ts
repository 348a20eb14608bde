"use server";

import { adjustPointsInput, undoEntriesInput } from "@guildhall/core/dkp";
import { adjustPoints, undoEntries } from "@guildhall/use-cases/dkp";
import { guildAction, tellingGuildAction } from "#web/server/guild-action.ts";

/** Says which batch it wrote, by which it is taken back. */
export const adjustPointsAction = tellingGuildAction(
  "dkp.adjustPoints",
  adjustPointsInput,
  async (context, actor, input) => {
    const { pool, batchNumber } = await adjustPoints(context, actor, input);
    return { poolId: pool.poolId, batchNumber };
  },
);

export const undoEntriesAction = guildAction("dkp.undoEntries", undoEntriesInput, undoEntries);
