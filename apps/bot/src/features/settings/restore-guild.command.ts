import { restoreGuild } from "@guildhall/use-cases/settings";
import { escapeMarkdown } from "discord.js";
import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";

export const restoreGuildCommand = defineCommand({
  feature: "settings",
  command: "guild",
  name: "restore",
  input: z.object({}),
  options: [],
  worksAfterReset: true,
  async run({ context, actor, t }) {
    const { name } = await restoreGuild(context, actor);
    return { content: t("settings.reset.restored", { guild: escapeMarkdown(name) }), isPublic: true };
  },
});
