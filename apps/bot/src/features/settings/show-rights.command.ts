import { viewRights } from "@guildhall/use-cases/settings";
import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";
import { renderRights } from "./rights.view.ts";

export const showRightsCommand = defineCommand({
  feature: "settings",
  command: "guild",
  name: "rights",
  input: z.object({}),
  options: [],
  run: async ({ context, actor, t }) => renderRights(t, await viewRights(context, actor)),
});
