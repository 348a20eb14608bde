import { viewForeignGuild } from "@guildhall/use-cases/diplomacy";
import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenForeignGuild, foreignGuildOption } from "./foreign-guild.option.ts";
import { foreignGuildDetails } from "./foreign-guild.view.ts";

export const showForeignGuildCommand = defineCommand({
  feature: "diplomacy",
  command: "diplomacy",
  name: "show",
  input: chosenForeignGuild,
  options: [foreignGuildOption],
  run: async ({ context, actor, t, language }, { guild: foreignGuildId }) =>
    foreignGuildDetails({ t, language }, await viewForeignGuild(context, actor, { foreignGuildId })),
});
