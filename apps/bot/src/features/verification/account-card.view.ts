import { discordTime, lampColour, type MessageView, row } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import type { ShownAccount } from "@guildhall/use-cases/verification";
import { escapeMarkdown } from "discord.js";
import { approveAccountButton, declineAccountButton } from "./answer-account.button.ts";
import { tellPlayer } from "./tell-player.ts";

/** An account that somebody claims, for officers: with buttons until it is answered. */
export function accountCard(t: Translate, account: ShownAccount): MessageView {
  const { accountId, state, code } = account;
  const words = { member: escapeMarkdown(account.memberName), id: escapeMarkdown(account.playerId) };
  const isOpen = state === "open";
  const until = code && discordTime(code.endsAt, "f");
  const shownCode =
    isOpen && code && until
      ? [
          {
            name: t("verification.card.code"),
            value: t("verification.card.codeUntil", { code: code.code, until, member: words.member }),
          },
        ]
      : [];
  return {
    embeds: [
      {
        title: t("verification.card.title", words).slice(0, 256),
        color: lampColour,
        description: describe(t, account),
        fields: [{ name: t("verification.card.game"), value: tellPlayer(t, account) }, ...shownCode],
        footer: { text: accountMarker(accountId) },
      },
    ],
    components: isOpen
      ? [
          row(
            approveAccountButton.component(
              { accountId },
              { label: t("verification.card.approve"), style: "primary" },
            ),
            declineAccountButton.component({ accountId }, { label: t("verification.card.decline") }),
          ),
        ]
      : [],
  };
}

function describe(t: Translate, { state, proof, settledByName, reason }: ShownAccount): string {
  const by = settledByName === null ? null : escapeMarkdown(settledByName);
  const why = escapeMarkdown(reason ?? "");
  switch (state) {
    case "open":
      return t("verification.card.hint");
    case "verified":
      if (proof === "code") return t("verification.card.verifiedByCode");
      return by === null ? t("verification.card.verified") : t("verification.card.verifiedBy", { by });
    case "declined":
      return by === null
        ? t("verification.card.declined", { reason: why })
        : t("verification.card.declinedBy", { by, reason: why });
  }
}

/** By it the message is known as this one. */
export function accountMarker(accountId: number): string {
  return `Guildhall account ${accountId}`;
}
