import { changeRankInput } from "@guildhall/core/members";
import { changeRank, listRanks } from "@guildhall/use-cases/members";
import { escapeMarkdown } from "discord.js";
import { z } from "zod";
import { autocompleteOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenMember, memberOption } from "./choose-member.option.ts";

/** What an officer chooses to take a rank away. */
const noRank = "none";

const rankOption = autocompleteOption("rank", async ({ context, actor, t }, typed) => {
  const wanted = typed.trim().toLowerCase();
  const ranks = (await listRanks(context, actor)).map(({ rankId, name }) => ({
    value: String(rankId),
    label: name,
  }));
  const all = [...ranks, { value: noRank, label: t("members.web.noRank") }];
  return all.filter(({ label }) => label.toLowerCase().includes(wanted));
});

export const changeRankCommand = defineCommand({
  feature: "members",
  command: "member",
  name: "rank",
  input: chosenMember.extend({ rank: z.union([z.literal(noRank), changeRankInput.shape.rankId.unwrap()]) }),
  options: [memberOption, rankOption],
  async run({ context, actor, t }, { member: memberId, rank: chosen }) {
    const rankId = chosen === noRank ? null : chosen;
    await changeRank(context, actor, { memberIds: [memberId], rankId });
    const rank = (await listRanks(context, actor)).find((one) => one.rankId === rankId);
    const name = rank ? escapeMarkdown(rank.name) : t("members.web.noRank");
    return { content: t("members.web.rankChanged", { count: 1, rank: name }) };
  },
});
