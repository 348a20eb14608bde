import { addUnlinkedMemberInput } from "@guildhall/core/members";
import { addUnlinkedMember } from "@guildhall/use-cases/members";
import { escapeMarkdown } from "discord.js";
import { textOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";

export const addUnlinkedMemberCommand = defineCommand({
  feature: "members",
  command: "member",
  name: "add",
  input: addUnlinkedMemberInput,
  options: [textOption("name", { maxLength: 32 })],
  async run({ context, actor, t }, input) {
    const { name } = await addUnlinkedMember(context, actor, input);
    return { content: t("members.added", { name: escapeMarkdown(name) }) };
  },
});
