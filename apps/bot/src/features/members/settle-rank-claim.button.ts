import { rankClaimInput } from "@guildhall/core/members";
import { approveRankClaim, declineRankClaim } from "@guildhall/use-cases/members";
import { escapeMarkdown } from "discord.js";
import { defineButton } from "#bot/discord/define-button.ts";

/** In the talk of whoever asks: the card changes by itself, and whoever pressed reads what came of it. */
export const approveRankButton = defineButton({
  feature: "members",
  name: "approve-rank",
  version: 1,
  params: rankClaimInput,
  async run({ context, actor, t }, input) {
    const { name, rankName } = await approveRankClaim(context, actor, input);
    const words = { name: escapeMarkdown(name), rank: escapeMarkdown(rankName) };
    return { content: t("members.rankClaims.approved", words) };
  },
});

export const declineRankButton = defineButton({
  feature: "members",
  name: "decline-rank",
  version: 1,
  params: rankClaimInput,
  async run({ context, actor, t }, input) {
    const { name, rankName } = await declineRankClaim(context, actor, input);
    const words = { name: escapeMarkdown(name), rank: escapeMarkdown(rankName) };
    return { content: t("members.rankClaims.declined", words) };
  },
});
