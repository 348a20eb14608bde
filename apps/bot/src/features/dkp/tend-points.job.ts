import { tendPointsJob as name } from "@guildhall/core/dkp";
import { expirePoints, planDecays, runDueDecay } from "@guildhall/use-cases/dkp";
import { defineJob } from "#bot/discord/define-job.ts";

/** Each night at three: every decay that is due, those that were missed first, then what nobody spent in time. */
export const tendPointsNightly = defineJob({
  name,
  async run({ context }, { guildId, slot }) {
    const actor = { kind: "system", guildId } as const;
    await planDecays(context, actor);
    let isMore = true;
    while (isMore) isMore = await runDueDecay(context, actor);
    await expirePoints(context, actor, { day: slot });
  },
});
