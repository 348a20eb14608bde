import { row } from "@guildhall/discord-views";
import { mergeMembers, previewMerge } from "@guildhall/use-cases/members";
import { escapeMarkdown } from "discord.js";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineConfirmation } from "#bot/discord/define-confirmation.ts";
import { describeMerge } from "./merge.view.ts";
import { undoMergeButton } from "./undo-merge.button.ts";

const number = z.number().int().positive();

/** Two rows of the roster become one, once an officer read what goes over. */
export const mergeConfirmation = defineConfirmation({
  feature: "members",
  name: "merge",
  version: 1,
  params: z.object({ mergedMemberId: number, memberId: number }),
  async describe({ context, actor, t, language }, input) {
    const preview = await previewMerge(context, actor, input);
    return { text: describeMerge({ t, language }, preview), action: t("members.merge.action") };
  },
  async run({ context, actor, t }, input) {
    const { previewId } = await previewMerge(context, actor, input);
    const { merged, member } = await mergeMembers(context, actor, { ...input, previewId });
    const names = { merged: escapeMarkdown(merged.name), member: escapeMarkdown(member.name) };
    const look = { label: t("members.merge.takeBack") };
    const undo = undoMergeButton.component({ mergedMemberId: input.mergedMemberId }, look);
    return update({ content: t("members.merge.done", names), components: [row(undo)] });
  },
});
