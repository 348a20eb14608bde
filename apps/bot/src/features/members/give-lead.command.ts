import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenMember, memberOption } from "./choose-member.option.ts";
import { leadConfirmation } from "./give-lead.button.ts";

export const giveLeadCommand = defineCommand({
  feature: "members",
  command: "rank",
  name: "give-lead",
  input: chosenMember,
  options: [memberOption],
  run: async (request, { member: memberId }) => await leadConfirmation.ask(request, { memberId }),
});
