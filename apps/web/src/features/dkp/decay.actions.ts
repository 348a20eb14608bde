"use server";

import { moveDecayInput, runDecayInput } from "@guildhall/core/dkp";
import { moveDecay, runDecay } from "@guildhall/use-cases/dkp";
import { guildAction, tellingGuildAction } from "#web/server/guild-action.ts";

/** Says how many rows it wrote, and their sum. */
export const runDecayAction = tellingGuildAction(
  "dkp.runDecay",
  runDecayInput,
  async (context, actor, input) => {
    const { entryCount, total } = await runDecay(context, actor, input);
    return { entryCount, total };
  },
);

export const moveDecayAction = guildAction("dkp.moveDecay", moveDecayInput, moveDecay);
