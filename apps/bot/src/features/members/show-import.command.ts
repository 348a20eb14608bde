import { viewImports } from "@guildhall/use-cases/members";
import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";

/** Says where a sheet is brought in: Discord's dialogs take no seventy rows. */
export const showImportCommand = defineCommand({
  feature: "settings",
  belongsTo: "members",
  command: "guild",
  name: "import",
  input: z.object({}),
  options: [],
  async run({ context, actor, t }) {
    await viewImports(context, actor);
    return { content: t("members.import.where") };
  },
});
