import { previewHandOverInput } from "@guildhall/core/members";
import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenMember, memberOption, namedMember } from "./choose-member.option.ts";
import { handOverConfirmation } from "./hand-over.button.ts";

export const handOverCommand = defineCommand({
  feature: "members",
  command: "member",
  name: "hand-over",
  input: chosenMember.extend({ to: previewHandOverInput.shape.toMemberId }),
  options: [memberOption, namedMember("to")],
  run: async (request, { member: memberId, to: toMemberId }) =>
    await handOverConfirmation.ask(request, { memberId, toMemberId }),
});
