import { renameMemberInput } from "@guildhall/core/members";
import { renameMember } from "@guildhall/use-cases/members";
import { escapeMarkdown } from "discord.js";
import { textOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenMember, memberOption } from "./choose-member.option.ts";

export const renameMemberCommand = defineCommand({
  feature: "members",
  command: "member",
  name: "rename",
  input: chosenMember.extend({ name: renameMemberInput.shape.name }),
  options: [memberOption, textOption("name", { maxLength: 32 })],
  async run({ context, actor, t }, { member: memberId, name }) {
    await renameMember(context, actor, { memberId, name });
    return { content: t("members.renamed", { name: escapeMarkdown(name) }) };
  },
});
