import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { defineJob } from "#bot/discord/define-job.ts";

const name = "look-after-war-server";

/** The run that looks at this moment; whoever asks twice is given the same. */
export function lookAfterWarServerJob(dueAt: Temporal.Instant) {
  return { job: name, slot: dueAt.toString(), dueAt };
}

/** Another event has its time in the war server, or the last one had it. It goes also where groups were switched off. */
export const lookAfterWarServer = defineJob({
  name,
  async run({ context: { db, clock } }, { guildId }) {
    await transaction(db, (tx) => recordFact(tx, { name: "groups.warServerDue", guildId }, clock.now()));
  },
});
