"use server";

import { previewShareInput, sharePointsInput } from "@guildhall/core/dkp";
import { previewShare, sharePoints } from "@guildhall/use-cases/dkp";
import { tellingGuildAction } from "#web/server/guild-action.ts";

export const previewShareAction = tellingGuildAction("dkp.previewShare", previewShareInput, previewShare);

/** Says which batch it wrote, by which it is taken back. */
export const sharePointsAction = tellingGuildAction(
  "dkp.sharePoints",
  sharePointsInput,
  async (context, actor, input) => {
    const { pool, batchNumber } = await sharePoints(context, actor, input);
    return { poolId: pool.poolId, batchNumber };
  },
);
