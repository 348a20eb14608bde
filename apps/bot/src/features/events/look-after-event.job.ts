import { eventIdOfStart, lookAfterEventJob as name } from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { defineJob } from "#bot/discord/define-job.ts";

/** The time of something has come that an event has in Discord, or is over. It goes also where events were switched off. */
export const lookAfterEvent = defineJob({
  name,
  async run({ context: { db, clock } }, { guildId, slot }) {
    const eventId = eventIdOfStart(slot);
    await transaction(db, (tx) =>
      recordFact(tx, { name: "events.extrasDue", guildId, eventId }, clock.now()),
    );
  },
});
