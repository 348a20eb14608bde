import { accountInput } from "@guildhall/core/verification";
import { releaseAccount, viewOwnAccounts } from "@guildhall/use-cases/verification";
import { escapeMarkdown } from "discord.js";
import { z } from "zod";
import { autocompleteOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";

const accountOption = autocompleteOption("account", async ({ context, actor }, typed) => {
  const wanted = typed.trim().toLowerCase();
  const { own } = await viewOwnAccounts(context, actor);
  return own
    .map(({ accountId, playerId, name }) => ({
      value: String(accountId),
      label: name === null ? playerId : `${playerId} · ${name}`,
    }))
    .filter(({ label }) => label.toLowerCase().includes(wanted));
});

export const releaseAccountCommand = defineCommand({
  feature: "verification",
  command: "verify",
  name: "release",
  input: z.object({ account: accountInput.shape.accountId }),
  options: [accountOption],
  async run({ context, actor, t }, { account: accountId }) {
    const { playerId } = await releaseAccount(context, actor, { accountId });
    return { content: t("verification.own.released", { id: escapeMarkdown(playerId) }) };
  },
});
