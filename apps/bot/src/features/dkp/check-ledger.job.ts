import { checkLedgerJob as name } from "@guildhall/core/dkp";
import { checkLedger } from "@guildhall/use-cases/dkp";
import { defineJob } from "#bot/discord/define-job.ts";

/** Each night: whether history is as it was written, and every balance the sum of its rows. */
export const checkLedgerNightly = defineJob({
  name,
  async run({ context }, { guildId }) {
    const actor = { kind: "job", guildId, job: name, rights: new Set(["dkp.view-all" as const]) } as const;
    await checkLedger(context, actor);
  },
});
