import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";
import { showInactive } from "./nudge-inactive.button.ts";

export const listInactiveCommand = defineCommand({
  feature: "members",
  command: "member",
  name: "inactive",
  input: z.object({}),
  options: [],
  run: showInactive,
});
