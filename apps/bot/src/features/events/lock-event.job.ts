import { eventIdOfStart, lockEventJob as name } from "@guildhall/core/events";
import { advanceEvent } from "@guildhall/use-cases/events";
import { defineJob } from "#bot/discord/define-job.ts";

/** The card says that the deadline is over. Answers are refused from that moment on, even if this comes late. */
export const lockEventJob = defineJob({
  name,
  feature: "events",
  async run({ context }, { guildId, slot }) {
    await advanceEvent(context, { kind: "system", guildId }, { eventId: eventIdOfStart(slot) });
  },
});
