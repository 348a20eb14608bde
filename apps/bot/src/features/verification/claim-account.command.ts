import { claimAccountInput } from "@guildhall/core/verification";
import { row } from "@guildhall/discord-views";
import { claimAccount, viewOwnAccounts } from "@guildhall/use-cases/verification";
import { escapeMarkdown } from "discord.js";
import { z } from "zod";
import { textOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { startProofButton } from "./prove-account.button.ts";

export const claimAccountCommand = defineCommand({
  feature: "verification",
  command: "verify",
  name: "start",
  input: z.object({ id: claimAccountInput.shape.playerId }),
  options: [textOption("id", { maxLength: 60 })],
  async run({ context, actor, t }, { id }) {
    const { accountId, playerId } = await claimAccount(context, actor, { playerId: id });
    const claimed = t("verification.own.claimed", { id: escapeMarkdown(playerId) });
    const { accounts } = await viewOwnAccounts(context, actor);
    if (!accounts.providers.includes("code")) return { content: claimed };
    const look = { label: t("verification.own.getCode"), style: "primary" } as const;
    return {
      content: `${claimed}\n${t("verification.own.orProve")}`,
      components: [row(startProofButton.component({ accountId }, look))],
    };
  },
});
