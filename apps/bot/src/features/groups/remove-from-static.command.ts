import { unseatMember } from "@guildhall/use-cases/groups";
import { escapeMarkdown } from "discord.js";
import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenMember, memberOption } from "#bot/features/members/index.ts";
import { chosenStatic, staticOption } from "./choose-static.option.ts";

export const removeFromStaticCommand = defineCommand({
  feature: "groups",
  command: "static",
  name: "remove",
  input: chosenStatic.extend(chosenMember.shape),
  options: [staticOption, memberOption],
  async run({ context, actor, t }, { static: staticId, member: memberId }) {
    const { group, member } = await unseatMember(context, actor, { staticId, memberId });
    const names = { member: escapeMarkdown(member.name), name: escapeMarkdown(group.name) };
    return { content: t("groups.statics.removed", names) };
  },
});
