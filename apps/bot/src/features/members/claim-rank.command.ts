import { claimRankInput } from "@guildhall/core/members";
import { claimRank, listRanks } from "@guildhall/use-cases/members";
import { escapeMarkdown } from "discord.js";
import { z } from "zod";
import { autocompleteOption, textOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";

const rankOption = autocompleteOption("rank", async ({ context, actor }, typed) => {
  const wanted = typed.trim().toLowerCase();
  return (await listRanks(context, actor))
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .map(({ rankId, name }) => ({ value: String(rankId), label: name }));
});

export const claimRankCommand = defineCommand({
  feature: "members",
  command: "rank",
  name: "claim",
  input: z.object({ rank: claimRankInput.shape.rankId, note: claimRankInput.shape.note }),
  options: [rankOption, textOption("note", { isOptional: true, maxLength: 200 })],
  async run({ context, actor, t }, { rank: rankId, note = "" }) {
    const { rankName } = await claimRank(context, actor, { rankId, note });
    return { content: t("members.rankClaims.asked", { rank: escapeMarkdown(rankName) }) };
  },
});
