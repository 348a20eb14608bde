import { eventIdOfStart, startEventJob as name } from "@guildhall/core/events";
import { startEvent } from "@guildhall/use-cases/events";
import { defineJob } from "#bot/discord/define-job.ts";

/** An event begins, also when the bot was down at its start. */
export const startEventJob = defineJob({
  name,
  feature: "events",
  async run({ context }, { guildId, slot }) {
    await startEvent(context, { kind: "system", guildId }, { eventId: eventIdOfStart(slot) });
  },
});
