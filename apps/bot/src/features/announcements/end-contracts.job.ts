import { boardOfSlot, contractsEndJob } from "@guildhall/core/announcements";
import { noteBoardOver } from "@guildhall/use-cases/announcements";
import { defineJob } from "#bot/discord/define-job.ts";

/** When the guild's next day begins the board of the last one goes, also one whose time came while the bot was down. */
export const endContractsJob = defineJob({
  name: contractsEndJob,
  async run({ context }, { guildId, slot }) {
    await noteBoardOver(context, { kind: "system", guildId }, { boardId: boardOfSlot(slot) });
  },
});
