import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";
import { showRosterPage } from "./turn-roster.button.ts";

export const showRosterCommand = defineCommand({
  feature: "members",
  command: "member",
  name: "list",
  input: z.object({}),
  options: [],
  run: async (request) => await showRosterPage(request, 1),
});
