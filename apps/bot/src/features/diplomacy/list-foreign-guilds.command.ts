import { listForeignGuilds } from "@guildhall/use-cases/diplomacy";
import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";
import { foreignGuildsList } from "./foreign-guilds.view.ts";

export const listForeignGuildsCommand = defineCommand({
  feature: "diplomacy",
  command: "diplomacy",
  name: "list",
  input: z.object({}),
  options: [],
  run: async ({ context, actor, t, language }) =>
    foreignGuildsList({ t, language }, await listForeignGuilds(context, actor)),
});
