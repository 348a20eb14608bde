import { giveLeadInput } from "@guildhall/core/members";
import { giveLead, previewLead } from "@guildhall/use-cases/members";
import { escapeMarkdown } from "discord.js";
import { update } from "#bot/discord/answer.ts";
import { defineConfirmation } from "#bot/discord/define-confirmation.ts";

/** The guild has another head, once the one who leads read what that means. */
export const leadConfirmation = defineConfirmation({
  feature: "members",
  name: "give-lead",
  version: 1,
  params: giveLeadInput,
  async describe({ context, actor, t }, input) {
    const { name, rankName, nextName } = await previewLead(context, actor, input);
    const words = { name: escapeMarkdown(name), rank: escapeMarkdown(rankName) };
    const next = nextName === null ? t("members.rankClaims.noRank") : escapeMarkdown(nextName);
    const text = t("members.lead.question", { ...words, next });
    return { text, action: t("members.lead.action"), isDangerous: true };
  },
  async run({ context, actor, t }, input) {
    const { name, rankName } = await giveLead(context, actor, input);
    const words = { name: escapeMarkdown(name), rank: escapeMarkdown(rankName) };
    return update({ content: t("members.lead.done", words), components: [] });
  },
});
