import { listGiftCodes } from "@guildhall/use-cases/announcements";
import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";
import { codesList } from "./codes-list.view.ts";

export const listCodesCommand = defineCommand({
  feature: "announcements",
  command: "announcements",
  name: "codes",
  input: z.object({}),
  options: [],
  run: async ({ context, actor, t }) => codesList(t, (await listGiftCodes(context, actor)).running),
});
