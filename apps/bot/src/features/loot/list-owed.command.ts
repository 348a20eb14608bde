import { listDrops } from "@guildhall/use-cases/loot";
import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";
import { findReaderLanguage } from "../items/index.ts";
import { owedDrops } from "./loot-lists.view.ts";

/** "Dropped, not yet given". */
export const listOwedCommand = defineCommand({
  feature: "loot",
  command: "loot",
  name: "owed",
  input: z.object({}),
  options: [],
  async run(request) {
    const { context, actor, t, language } = request;
    const page = await listDrops(context, actor, { language: findReaderLanguage(request) });
    return owedDrops({ t, language }, page);
  },
});
