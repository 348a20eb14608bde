import { viewLeaders } from "@guildhall/use-cases/dkp";
import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";
import { standings } from "./standings.view.ts";

export const showStandingsCommand = defineCommand({
  feature: "dkp",
  command: "dkp",
  name: "standings",
  input: z.object({}),
  options: [],
  run: async ({ context, actor, t, language }) =>
    standings({ t, language }, await viewLeaders(context, actor)),
});
