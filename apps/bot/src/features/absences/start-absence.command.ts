import { startAbsence } from "@guildhall/use-cases/absences";
import { defineCommand } from "#bot/discord/define-command.ts";
import { absenceOptions, givenAbsence } from "./absence.option.ts";
import { describeDays } from "./days.view.ts";
import { readDays } from "./read-days.ts";

export const startAbsenceCommand = defineCommand({
  feature: "absences",
  command: "absence",
  name: "start",
  input: givenAbsence,
  options: absenceOptions,
  async run(request, { reason, share, ...days }) {
    const { context, actor, language, t } = request;
    const fields = { ...(await readDays(request, days)), isReasonShared: share === "everybody" };
    const absence = await startAbsence(context, actor, reason ? { ...fields, reason } : fields);
    return { content: t("absences.started", { days: describeDays(t, language, absence) }) };
  },
});
