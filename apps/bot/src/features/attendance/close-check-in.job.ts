import { closeCheckInJob as name } from "@guildhall/core/attendance";
import { eventIdOfStart } from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { defineJob } from "#bot/discord/define-job.ts";

/** The message says that the check-in is over. Codes are refused from that moment on, even if this comes late. */
export const closeCheckInJob = defineJob({
  name,
  async run({ context: { db, clock } }, { guildId, slot }) {
    const eventId = eventIdOfStart(slot);
    const fact = { name: "attendance.checkInChanged", guildId, eventId } as const;
    await transaction(db, (tx) => recordFact(tx, fact, clock.now()));
  },
});
