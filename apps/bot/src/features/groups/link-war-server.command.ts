import { linkWarServerInput } from "@guildhall/core/groups";
import { linkWarServer } from "@guildhall/use-cases/groups";
import { escapeMarkdown } from "discord.js";
import { textOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";

export const linkWarServerCommand = defineCommand({
  feature: "groups",
  command: "group",
  name: "link",
  worksInWarServer: true,
  input: linkWarServerInput,
  options: [textOption("code")],
  async run({ context, actor, t }, input) {
    const { name } = await linkWarServer(context, actor, input);
    return { content: t("groups.warServer.nowLinked", { guild: escapeMarkdown(name) }) };
  },
});
