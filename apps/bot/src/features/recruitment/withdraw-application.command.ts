import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";
import { withdraw } from "./show-own.button.ts";

export const withdrawApplicationCommand = defineCommand({
  feature: "recruitment",
  command: "application",
  name: "withdraw",
  input: z.object({}),
  options: [],
  run: async (request) => await withdraw(request),
});
