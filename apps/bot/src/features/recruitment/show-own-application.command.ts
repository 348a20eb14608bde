import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";
import { showOwn } from "./show-own.button.ts";

export const showOwnApplicationCommand = defineCommand({
  feature: "recruitment",
  command: "application",
  name: "mine",
  input: z.object({}),
  options: [],
  run: async (request) => await showOwn(request),
});
