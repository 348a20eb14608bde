import { exportMember } from "@guildhall/use-cases/privacy";
import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenMember, memberOption } from "#bot/features/members/index.ts";

/** For an officer whom the person asked. */
export const exportMemberCommand = defineCommand({
  feature: "members",
  belongsTo: "privacy",
  command: "member",
  name: "export",
  input: chosenMember,
  options: [memberOption],
  async run({ context, actor, t }, { member: memberId }) {
    const text = JSON.stringify(await exportMember(context, actor, { memberId }), null, 2);
    return { content: t("privacy.ofMember.exported"), file: { name: "guildhall-personal-data.json", text } };
  },
});
