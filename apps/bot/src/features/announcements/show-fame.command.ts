import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";
import { readFame } from "./read-fame.ts";

export const showFameCommand = defineCommand({
  feature: "announcements",
  command: "announcements",
  name: "fame",
  input: z.object({}),
  options: [],
  run: async (request) => await readFame(request),
});
