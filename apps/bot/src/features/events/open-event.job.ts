import { eventIdOfStart, openEventJob as name } from "@guildhall/core/events";
import { advanceEvent } from "@guildhall/use-cases/events";
import { defineJob } from "#bot/discord/define-job.ts";

/** A draft is open for answers from its time on, also when the bot was down then. */
export const openEventJob = defineJob({
  name,
  feature: "events",
  async run({ context }, { guildId, slot }) {
    await advanceEvent(context, { kind: "system", guildId }, { eventId: eventIdOfStart(slot) });
  },
});
