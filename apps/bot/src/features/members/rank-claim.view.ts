import type { RankClaim } from "@guildhall/core/members";
import { lampColour, type MessageView, row } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import type { RankClaimView } from "@guildhall/use-cases/members";
import { escapeMarkdown } from "discord.js";
import { approveRankButton, declineRankButton } from "./settle-rank-claim.button.ts";

type Shown = Pick<RankClaimView, "claimId" | "state" | "name" | "rankName" | "note" | "settledByName"> & {
  /** What the member has now; null for no rank. */
  readonly knownRankName: string | null;
};

/** A rank that somebody asks for, with buttons until it is answered; or one that an heir came to. */
export function rankClaimCard(t: Translate, claim: Shown): MessageView {
  const { claimId, state, note } = claim;
  const words = { name: escapeMarkdown(claim.name), rank: escapeMarkdown(claim.rankName) };
  const isOpen = state === "open";
  const known =
    claim.knownRankName === null ? t("members.rankClaims.noRank") : escapeMarkdown(claim.knownRankName);
  return {
    embeds: [
      {
        title: t(state === "inherited" ? "members.rankClaims.inherited" : "members.rankClaims.title", words),
        color: lampColour,
        description: describe(t, claim, words),
        fields: [
          ...(isOpen ? [{ name: t("members.rankClaims.now"), value: known }] : []),
          ...(note ? [{ name: t("members.rankClaims.note"), value: escapeMarkdown(note) }] : []),
        ],
        footer: { text: rankClaimMarker(claimId) },
      },
    ],
    components: isOpen
      ? [
          row(
            approveRankButton.component(
              { claimId },
              { label: t("members.rankClaims.approve"), style: "primary" },
            ),
            declineRankButton.component({ claimId }, { label: t("members.rankClaims.decline") }),
          ),
        ]
      : [],
  };
}

type Words = { readonly name: string; readonly rank: string };

function describe(t: Translate, { state, settledByName }: Shown, words: Words): string {
  const by = settledByName === null ? null : escapeMarkdown(settledByName);
  switch (state) {
    case "open":
      return t("members.rankClaims.hint");
    case "approved":
      return [t("members.rankClaims.approved", words), by && t("members.rankClaims.approvedBy", { by })]
        .filter(Boolean)
        .join(" ");
    case "declined":
      return [t("members.rankClaims.declined", words), by && t("members.rankClaims.declinedBy", { by })]
        .filter(Boolean)
        .join(" ");
    case "inherited":
      return t("members.rankClaims.inheritedLead", words);
  }
}

/** By it the message is known as this one. */
export function rankClaimMarker(claimId: RankClaim["claimId"]): string {
  return `Guildhall rank ${claimId}`;
}
