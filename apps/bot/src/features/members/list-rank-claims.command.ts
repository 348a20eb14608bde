import { lampColour, type MessageView, row } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import { listRankClaims, type OpenRankClaim } from "@guildhall/use-cases/members";
import { escapeMarkdown } from "discord.js";
import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";
import { approveRankButton, declineRankButton } from "./settle-rank-claim.button.ts";

/** As many as have room for their buttons; those that are answered make room for others. */
const shownCount = 5;

export const listRankClaimsCommand = defineCommand({
  feature: "members",
  command: "rank",
  name: "claims",
  input: z.object({}),
  options: [],
  run: async ({ context, actor, t }) => renderClaims(t, await listRankClaims(context, actor)),
});

function renderClaims(t: Translate, claims: readonly OpenRankClaim[]): MessageView {
  if (claims.length === 0) return { content: t("members.rankClaims.none") };
  const shown = claims.slice(0, shownCount);
  const lines = shown.map(({ name, rankName, note }) => {
    const line = t("members.rankClaims.line", { name: escapeMarkdown(name), rank: escapeMarkdown(rankName) });
    return note ? `${line}\n> ${escapeMarkdown(note.replaceAll("\n", " "))}` : line;
  });
  const title = t("members.rankClaims.list");
  const embed = {
    title,
    color: lampColour,
    description: [...lines, t("members.rankClaims.hint")].join("\n"),
  };
  return {
    embeds: [embed],
    components: shown.filter(({ canSettle }) => canSettle).map((claim) => renderButtons(t, claim)),
  };
}

function renderButtons(t: Translate, { claimId, name, rankName }: OpenRankClaim) {
  const give = t("members.rankClaims.approveOf", { name, rank: rankName }).slice(0, 80);
  const decline = t("members.rankClaims.declineOf", { name }).slice(0, 80);
  return row(
    approveRankButton.component({ claimId }, { label: give, style: "primary" }),
    declineRankButton.component({ claimId }, { label: decline }),
  );
}
