import { closeEventJob as name } from "@guildhall/core/attendance";
import { eventIdOfStart } from "@guildhall/core/events";
import { closeEvent } from "@guildhall/use-cases/attendance";
import { defineJob } from "#bot/discord/define-job.ts";

/** An event that nobody settled settles itself, also when the bot was down at its time. */
export const closeEventJob = defineJob({
  name,
  feature: "attendance",
  async run({ context }, { guildId, slot }) {
    await closeEvent(context, { kind: "system", guildId }, { eventId: eventIdOfStart(slot) });
  },
});
