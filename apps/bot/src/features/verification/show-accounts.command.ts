import { viewOwnAccounts } from "@guildhall/use-cases/verification";
import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";
import { ownAccounts } from "./own-accounts.view.ts";

export const showAccountsCommand = defineCommand({
  feature: "verification",
  command: "verify",
  name: "status",
  input: z.object({}),
  options: [],
  run: async ({ context, actor, t }) => ownAccounts(t, await viewOwnAccounts(context, actor)),
});
