import { viewSeasons } from "@guildhall/use-cases/dkp";
import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";
import { seasonsView } from "./season.view.ts";

export const showSeasonCommand = defineCommand({
  feature: "dkp",
  command: "dkp",
  name: "season",
  input: z.object({}),
  options: [],
  run: async ({ context, actor, t, language }) =>
    seasonsView({ t, language }, await viewSeasons(context, actor)),
});
