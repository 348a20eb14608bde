import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";
import { unlinkWarServerConfirmation } from "./unlink-war-server.button.ts";

/** In the guild's own server, or in the war server itself. */
export const unlinkWarServerCommand = defineCommand({
  feature: "groups",
  command: "group",
  name: "unlink",
  worksInWarServer: true,
  input: z.object({}),
  options: [],
  run: async (request) => await unlinkWarServerConfirmation.ask(request, {}),
});
