import { accountInput, declineAccountInput, maxDeclineReason } from "@guildhall/core/verification";
import { approveAccount, declineAccount } from "@guildhall/use-cases/verification";
import { escapeMarkdown } from "discord.js";
import { z } from "zod";
import { defineButton } from "#bot/discord/define-button.ts";
import { defineModal } from "#bot/discord/define-modal.ts";

/** In the talk of whoever claims: the card changes by itself, and whoever pressed reads what came of it. */
export const approveAccountButton = defineButton({
  feature: "verification",
  name: "approve",
  version: 1,
  params: accountInput,
  async run({ context, actor, t }, input) {
    const account = await approveAccount(context, actor, input);
    return { content: t("verification.card.approveDone", nameAccount(account)) };
  },
});

export const declineAccountButton = defineButton({
  feature: "verification",
  name: "decline",
  version: 1,
  params: accountInput,
  run: async ({ t }, input) =>
    declineAccountModal.open(input, {
      title: t("verification.card.declineTitle"),
      fields: {
        reason: { label: t("verification.card.reason"), isLong: true, maxLength: maxDeclineReason },
      },
    }),
});

export const declineAccountModal = defineModal({
  feature: "verification",
  name: "decline-why",
  version: 1,
  params: accountInput,
  fields: z.object({ reason: declineAccountInput.shape.reason }),
  async run({ context, actor, t }, { accountId }, { reason }) {
    const account = await declineAccount(context, actor, { accountId, reason });
    return { content: t("verification.card.declineDone", nameAccount(account)) };
  },
});

function nameAccount({ memberName, playerId }: Awaited<ReturnType<typeof approveAccount>>) {
  return { member: escapeMarkdown(memberName), id: escapeMarkdown(playerId) };
}
