import { viewOwnBalance } from "@guildhall/use-cases/dkp";
import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";
import { ownBalance } from "./own-balance.view.ts";

export const showBalanceCommand = defineCommand({
  feature: "dkp",
  command: "dkp",
  name: "balance",
  input: z.object({}),
  options: [],
  run: async ({ context, actor, t, language }) =>
    ownBalance({ t, language }, await viewOwnBalance(context, actor)),
});
