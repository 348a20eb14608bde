import { enterAbsence } from "@guildhall/use-cases/absences";
import { listMembers } from "@guildhall/use-cases/members";
import { escapeMarkdown } from "discord.js";
import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenMember, memberOption } from "#bot/features/members/index.ts";
import { absenceOptions, givenAbsence } from "./absence.option.ts";
import { describeDays } from "./days.view.ts";
import { readDays } from "./read-days.ts";

export const enterAbsenceCommand = defineCommand({
  feature: "absences",
  command: "absence",
  name: "enter",
  input: givenAbsence.extend(chosenMember.shape),
  options: [memberOption, ...absenceOptions],
  async run(request, { member: memberId, reason, share, ...days }) {
    const { context, actor, language, t } = request;
    const fields = { memberId, ...(await readDays(request, days)), isReasonShared: share === "everybody" };
    const absence = await enterAbsence(context, actor, reason ? { ...fields, reason } : fields);
    const member = (await listMembers(context, actor)).find((each) => each.memberId === memberId);
    const name = escapeMarkdown(member?.name ?? "");
    return { content: t("absences.startedFor", { name, days: describeDays(t, language, absence) }) };
  },
});
