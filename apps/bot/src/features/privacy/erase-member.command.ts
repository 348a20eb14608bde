import { previewErasure } from "@guildhall/use-cases/privacy";
import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenMember, memberOption } from "#bot/features/members/index.ts";
import { memberErasureQuestion } from "./member-erasure-question.view.ts";

/** For an officer whom the person asked: says what goes and what stays, and asks for the name. */
export const eraseMemberCommand = defineCommand({
  feature: "members",
  belongsTo: "privacy",
  command: "member",
  name: "erase",
  input: chosenMember,
  options: [memberOption],
  run: async ({ context, actor, t }, { member: memberId }) =>
    memberErasureQuestion(t, await previewErasure(context, actor, { memberId })),
});
