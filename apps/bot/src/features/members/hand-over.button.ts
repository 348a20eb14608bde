import { undoHandOverInput } from "@guildhall/core/members";
import { row } from "@guildhall/discord-views";
import { handOver, previewHandOver, undoHandOver } from "@guildhall/use-cases/members";
import { escapeMarkdown } from "discord.js";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";
import { defineConfirmation } from "#bot/discord/define-confirmation.ts";
import { describeHandOver } from "./hand-over.view.ts";

const number = z.number().int().positive();

/** What hangs on one member goes to another, once an officer read what. */
export const handOverConfirmation = defineConfirmation({
  feature: "members",
  name: "hand-over",
  version: 1,
  params: z.object({ memberId: number, toMemberId: number }),
  async describe({ context, actor, t }, way) {
    const preview = await previewHandOver(context, actor, way);
    return { text: describeHandOver(t, preview), action: t("members.handOver.action") };
  },
  async run({ context, actor, t }, way) {
    const { previewId } = await previewHandOver(context, actor, way);
    const { to, handOverId } = await handOver(context, actor, { ...way, previewId });
    const undo = undoHandOverButton.component({ handOverId }, { label: t("members.handOver.takeBack") });
    return update({
      content: t("members.handOver.done", { to: escapeMarkdown(to.name) }),
      components: [row(undo)],
    });
  },
});

export const undoHandOverButton = defineButton({
  feature: "members",
  name: "undo-hand-over",
  version: 1,
  params: undoHandOverInput,
  async run({ context, actor, t }, input) {
    const { name } = await undoHandOver(context, actor, input);
    const content = t("members.handOver.undone", { member: escapeMarkdown(name) });
    return update({ content, components: [] });
  },
});
