import { clearanceJob, clearanceOfSlot } from "@guildhall/core/recruitment";
import { closeClearance } from "@guildhall/use-cases/recruitment";
import { defineJob } from "#bot/discord/define-job.ts";

/** Nobody waits for a former guild longer than the guild has set, also when the bot was down at that time. */
export const closeClearances = defineJob({
  name: clearanceJob,
  feature: "recruitment",
  async run({ context }, { guildId, slot }) {
    const { clearanceId, answerUntil } = clearanceOfSlot(slot);
    const over = { clearanceId, answerUntil: answerUntil.toString() };
    await closeClearance(context, { kind: "system", guildId }, over);
  },
});
