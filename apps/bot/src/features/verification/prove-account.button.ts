import { accountInput } from "@guildhall/core/verification";
import { discordTime, row } from "@guildhall/discord-views";
import { checkProof, startProof } from "@guildhall/use-cases/verification";
import { escapeMarkdown } from "discord.js";
import { defineButton } from "#bot/discord/define-button.ts";

/** Gives a code for the name in the game, or the one that counts already. */
export const startProofButton = defineButton({
  feature: "verification",
  name: "code",
  version: 1,
  params: accountInput,
  async run({ context, actor, t }, { accountId }) {
    const { code, endsAt, isReadBack } = await startProof(context, actor, { accountId });
    const lead = t("verification.own.code", { code, until: discordTime(endsAt, "f") });
    if (!isReadBack) return { content: `${lead}\n${t("verification.own.codeByOfficer")}` };
    const check = { label: t("verification.own.check"), style: "primary" } as const;
    return {
      content: `${lead}\n${t("verification.own.codeByService")}`,
      components: [row(checkProofButton.component({ accountId }, check))],
    };
  },
});

/** Looks whether the name in the game holds the code. */
export const checkProofButton = defineButton({
  feature: "verification",
  name: "check",
  version: 1,
  params: accountInput,
  async run({ context, actor, t }, { accountId }) {
    const { playerId } = await checkProof(context, actor, { accountId });
    return { content: t("verification.own.verified", { id: escapeMarkdown(playerId) }) };
  },
});
