import { viewVerification } from "@guildhall/use-cases/verification";
import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";
import { openClaims } from "./open-claims.view.ts";

export const listAccountClaimsCommand = defineCommand({
  feature: "verification",
  command: "verify",
  name: "claims",
  input: z.object({}),
  options: [],
  run: async ({ context, actor, t }) => openClaims(t, await viewVerification(context, actor)),
});
