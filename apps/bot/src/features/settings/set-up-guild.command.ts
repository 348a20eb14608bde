import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";
import { showSetup } from "./set-up-guild.button.ts";

export const setUpGuildCommand = defineCommand({
  feature: "settings",
  command: "guild",
  name: "setup",
  input: z.object({}),
  options: [],
  run: async (request) => await showSetup(request),
});
