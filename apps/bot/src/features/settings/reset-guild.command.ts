import { row } from "@guildhall/discord-views";
import { viewReset } from "@guildhall/use-cases/settings";
import { escapeMarkdown } from "discord.js";
import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";
import { resetGuildButton } from "./reset-guild.button.ts";

/** Says what a reset takes away, and asks for the name. */
export const resetGuildCommand = defineCommand({
  feature: "settings",
  command: "guild",
  name: "reset",
  input: z.object({}),
  options: [],
  async run({ context, actor, t }) {
    const { name } = await viewReset(context, actor);
    const button = resetGuildButton.component({}, { label: t("settings.reset.typeName"), style: "danger" });
    return {
      content: t("settings.reset.question", { guild: escapeMarkdown(name) }),
      components: [row(button)],
    };
  },
});
