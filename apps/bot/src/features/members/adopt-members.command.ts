import { z } from "zod";
import { roleOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { adoption } from "./adopt-members.button.ts";

/** Asks whether everybody with a role is to be a member. */
export const adoptMembersCommand = defineCommand({
  feature: "settings",
  belongsTo: "members",
  command: "guild",
  name: "adopt",
  input: z.object({ role: z.string() }),
  options: [roleOption("role")],
  run: async (request, { role: roleId }) => await adoption.ask(request, { roleId }),
});
