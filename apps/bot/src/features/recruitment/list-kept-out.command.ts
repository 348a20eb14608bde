import { listBlocks } from "@guildhall/use-cases/recruitment";
import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";
import { keptOut } from "./kept-out.view.ts";

export const listKeptOutCommand = defineCommand({
  feature: "recruitment",
  command: "application",
  name: "kept-out",
  input: z.object({}),
  options: [],
  run: async ({ context, actor, t }) => keptOut(t, await listBlocks(context, actor)),
});
