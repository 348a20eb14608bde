import { moveAbsenceJob as name, readMovedAbsence } from "@guildhall/core/absences";
import { moveAbsence } from "@guildhall/use-cases/absences";
import { defineJob } from "#bot/discord/define-job.ts";

/** A leave begins and ends, also when the bot was down at that moment. */
export const moveAbsenceJob = defineJob({
  name,
  async run({ context }, { guildId, slot }) {
    await moveAbsence(context, { kind: "system", guildId }, { absenceId: readMovedAbsence(slot) });
  },
});
