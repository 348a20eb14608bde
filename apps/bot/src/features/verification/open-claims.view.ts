import { discordTime, lampColour, type MessageView, row } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import type { OpenClaim, VerificationView } from "@guildhall/use-cases/verification";
import { escapeMarkdown } from "discord.js";
import { approveAccountButton, declineAccountButton } from "./answer-account.button.ts";
import { tellPlayer } from "./tell-player.ts";

/** As many as have room for their buttons; those that are answered make room for others. */
const mostShown = 5;

/** Which accounts wait for an officer, with buttons to answer each that is not the reader's own. */
export function openClaims(t: Translate, { claims }: Pick<VerificationView, "claims">): MessageView {
  if (claims.length === 0) return { content: t("verification.web.noClaims") };
  const shown = claims.slice(0, mostShown);
  const rest = claims.length - shown.length;
  return {
    embeds: [
      {
        title: t("verification.web.claims"),
        color: lampColour,
        description: shown.map((claim) => describe(t, claim)).join("\n\n"),
        ...(rest > 0 && { footer: { text: t("verification.card.more", { count: rest }) } }),
      },
    ],
    components: shown.filter(({ isOwn }) => !isOwn).map((claim) => answers(t, claim)),
  };
}

function describe(t: Translate, claim: OpenClaim): string {
  const { code, isOwn } = claim;
  const words = { member: escapeMarkdown(claim.memberName), id: escapeMarkdown(claim.playerId) };
  const lines = [
    `**${t("verification.card.title", words)}**`,
    claim.readAt && tellPlayer(t, claim),
    code && t("verification.web.codeShown", { code: code.code, until: discordTime(code.endsAt, "f") }),
    isOwn && t("verification.web.ownClaim"),
  ];
  return lines.filter(Boolean).join("\n");
}

function answers(t: Translate, { accountId, memberName: member, playerId: id }: OpenClaim) {
  const approve = t("verification.card.approveOf", { member, id }).slice(0, 80);
  const decline = t("verification.web.declineOf", { member, id }).slice(0, 80);
  return row(
    approveAccountButton.component({ accountId }, { label: approve, style: "primary" }),
    declineAccountButton.component({ accountId }, { label: decline }),
  );
}
