import { addOfficerNoteInput } from "@guildhall/core/members";
import { addOfficerNote } from "@guildhall/use-cases/members";
import { escapeMarkdown } from "discord.js";
import { textOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenMember, memberOption } from "./choose-member.option.ts";

export const addOfficerNoteCommand = defineCommand({
  feature: "members",
  command: "member",
  name: "note",
  input: chosenMember.extend({ text: addOfficerNoteInput.shape.text }),
  options: [memberOption, textOption("text", { maxLength: 500 })],
  async run({ context, actor, t }, { member: memberId, text }) {
    const { member } = await addOfficerNote(context, actor, { memberId, text });
    return { content: t("members.notes.added", { name: escapeMarkdown(member.name) }) };
  },
});
