import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";
import { showNewcomers } from "./newcomers.button.ts";

export const listNewcomersCommand = defineCommand({
  feature: "members",
  command: "member",
  name: "newcomers",
  input: z.object({}),
  options: [],
  run: async (request) => await showNewcomers(request),
});
