import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenClaimable, claimableOption } from "./choose-claimable.option.ts";
import { chosenMember, memberOption } from "./choose-member.option.ts";
import { mergeConfirmation } from "./merge-members.button.ts";

export const mergeMembersCommand = defineCommand({
  feature: "members",
  command: "member",
  name: "merge",
  input: chosenClaimable.extend(chosenMember.shape),
  options: [claimableOption, memberOption],
  run: async (request, { person: mergedMemberId, member: memberId }) =>
    await mergeConfirmation.ask(request, { mergedMemberId, memberId }),
});
