import { eventOverJob as name } from "@guildhall/core/attendance";
import { eventIdOfStart } from "@guildhall/core/events";
import { noteEventOver } from "@guildhall/use-cases/attendance";
import { defineJob } from "#bot/discord/define-job.ts";

/** Officers hear of an event that is over. */
export const eventOverJob = defineJob({
  name,
  feature: "attendance",
  async run({ context }, { guildId, slot }) {
    await noteEventOver(context, { kind: "system", guildId }, { eventId: eventIdOfStart(slot) });
  },
});
