import { lapseBalanceJob as name, readReturn } from "@guildhall/core/dkp";
import { lapseBalance } from "@guildhall/use-cases/dkp";
import { defineJob } from "#bot/discord/define-job.ts";

/** Somebody is back in the server: too late for the points that were left behind, perhaps. */
export const lapseBalanceOnReturn = defineJob({
  name,
  feature: "dkp",
  async run({ context }, { guildId, slot }) {
    await lapseBalance(context, { kind: "system", guildId }, readReturn(slot));
  },
});
