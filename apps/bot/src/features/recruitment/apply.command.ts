import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";
import { beginApplying } from "./apply.button.ts";

export const applyCommand = defineCommand({
  feature: "recruitment",
  command: "apply",
  name: "apply",
  standsAlone: true,
  input: z.object({}),
  options: [],
  run: async (request) => await beginApplying(request),
});
