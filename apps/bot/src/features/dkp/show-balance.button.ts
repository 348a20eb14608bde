import { viewOwnBalance } from "@guildhall/use-cases/dkp";
import { z } from "zod";
import { defineButton } from "#bot/discord/define-button.ts";
import { ownBalance } from "./own-balance.view.ts";

export const showBalanceButton = defineButton({
  feature: "dkp",
  name: "balance",
  version: 1,
  params: z.object({}),
  run: async ({ context, actor, t, language }) =>
    ownBalance({ t, language }, await viewOwnBalance(context, actor)),
});
