import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";
import { showHealth } from "./doctor.button.ts";

export const doctorCommand = defineCommand({
  feature: "settings",
  command: "guild",
  name: "doctor",
  input: z.object({}),
  options: [],
  run: async (request) => await showHealth(request),
});
