import { undoMergeInput } from "@guildhall/core/members";
import { undoMerge } from "@guildhall/use-cases/members";
import { escapeMarkdown } from "discord.js";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";

export const undoMergeButton = defineButton({
  feature: "members",
  name: "undo-merge",
  version: 1,
  params: undoMergeInput,
  async run({ context, actor, t }, input) {
    const { name, memberName } = await undoMerge(context, actor, input);
    const names = { merged: escapeMarkdown(name), member: escapeMarkdown(memberName) };
    return update({ content: t("members.merge.undone", names), components: [] });
  },
});
