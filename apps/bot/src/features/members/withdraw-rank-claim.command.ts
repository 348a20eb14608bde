import { withdrawRankClaim } from "@guildhall/use-cases/members";
import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";

export const withdrawRankClaimCommand = defineCommand({
  feature: "members",
  command: "rank",
  name: "withdraw",
  input: z.object({}),
  options: [],
  async run({ context, actor, t }) {
    await withdrawRankClaim(context, actor);
    return { content: t("members.rankClaims.withdrawn") };
  },
});
