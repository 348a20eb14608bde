import { claimMember } from "@guildhall/use-cases/members";
import { escapeMarkdown } from "discord.js";
import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenClaimable, claimableOption } from "./choose-claimable.option.ts";

export const claimMemberCommand = defineCommand({
  feature: "members",
  command: "member",
  name: "claim",
  input: chosenClaimable,
  options: [claimableOption],
  async run({ context, actor, t }, { person: memberId }) {
    const { name } = await claimMember(context, actor, { memberId });
    return { content: t("members.merge.claimed", { name: escapeMarkdown(name) }) };
  },
});
