import { closeSessionJob, sessionIdOfClosing } from "@guildhall/core/loot";
import { closeDueSession } from "@guildhall/use-cases/loot";
import { defineJob } from "#bot/discord/define-job.ts";

/** A session ends at its time; one whose time came while the bot was down ends once it is back. */
export const closeSessions = defineJob({
  name: closeSessionJob,
  feature: "loot",
  async run({ context }, { guildId, slot }) {
    await closeDueSession(context, { kind: "system", guildId }, { sessionId: sessionIdOfClosing(slot) });
  },
});
