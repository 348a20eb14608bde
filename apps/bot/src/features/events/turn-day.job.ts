import { turnDayJob as name } from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { defineJob } from "#bot/discord/define-job.ts";

/** A day of Roll-calls begins, or one of them is over: the card says so. */
export const turnDay = defineJob({
  name,
  feature: "events",
  async run({ context: { db, clock } }, { guildId }) {
    await transaction(db, (tx) => recordFact(tx, { name: "events.dayChanged", guildId }, clock.now()));
  },
});
