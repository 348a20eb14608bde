import { expireOfferJob, handOverJob } from "@guildhall/core/loot";
import { askForHandOver, expireOffer } from "@guildhall/use-cases/loot";
import { defineJob } from "#bot/discord/define-job.ts";

/** An offer that nobody answered goes to the next in line, also when the bot was down at its time. */
export const expireOffers = defineJob({
  name: expireOfferJob,
  feature: "loot",
  async run({ context }, { guildId, slot }) {
    await expireOffer(context, { kind: "system", guildId }, { awardId: Number(slot) });
  },
});

/** What nobody handed over for two days is asked about. */
export const askForHandOvers = defineJob({
  name: handOverJob,
  feature: "loot",
  async run({ context }, { guildId, slot }) {
    await askForHandOver(context, { kind: "system", guildId }, { awardId: Number(slot) });
  },
});
