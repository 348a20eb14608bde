import { giveStrikeInput, maxStrikeDays } from "@guildhall/core/members";
import { giveStrike } from "@guildhall/use-cases/members";
import { escapeMarkdown } from "discord.js";
import { integerOption, textOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenMember, memberOption } from "./choose-member.option.ts";
import { withTakeBack } from "./take-back-strike.button.ts";

const { reason, days } = giveStrikeInput.shape;

export const giveStrikeCommand = defineCommand({
  feature: "members",
  command: "member",
  name: "strike",
  input: chosenMember.extend({ reason, days }),
  options: [
    memberOption,
    textOption("reason", { maxLength: 200 }),
    integerOption("days", { isOptional: true, min: 1, max: maxStrikeDays }),
  ],
  async run({ context, actor, t }, { member: memberId, ...strike }) {
    const { name, strikeId } = await giveStrike(context, actor, { memberId, ...strike });
    const content = t("members.strikes.given", { name: escapeMarkdown(name) });
    return withTakeBack(t, { strikeId, content });
  },
});
