import { translateLanguage } from "@guildhall/i18n";
import { viewGuild } from "@guildhall/use-cases/settings";
import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";

export const showGuildCommand = defineCommand({
  feature: "settings",
  command: "guild",
  name: "about",
  input: z.object({}),
  options: [],
  async run({ context, actor, t }) {
    const { name, language } = await viewGuild(context, actor);
    return { content: t("settings.about", { name, language: translateLanguage(t, language) }) };
  },
});
