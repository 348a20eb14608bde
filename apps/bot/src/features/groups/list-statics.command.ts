import { listStatics } from "@guildhall/use-cases/groups";
import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";
import { staticsList } from "./statics.view.ts";

export const listStaticsCommand = defineCommand({
  feature: "groups",
  command: "static",
  name: "list",
  input: z.object({}),
  options: [],
  run: async ({ context, actor, t }) => staticsList(t, await listStatics(context, actor)),
});
