import { eventInput } from "@guildhall/core/events";
import { publishLineUp } from "@guildhall/use-cases/events";
import { escapeMarkdown } from "discord.js";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";

/** Everybody sees the line-up now, and only those for whom it changed are told. */
export const publishLineUpButton = defineButton({
  feature: "events",
  name: "publish-line-up",
  version: 1,
  params: eventInput,
  async run({ context, actor, t }, input) {
    const { event, toldCount: count } = await publishLineUp(context, actor, input);
    const title = escapeMarkdown(event.title);
    return update({ content: t("events.lineUp.published", { title, count }), components: [] });
  },
});
