import { awardInput, reassignAwardInput } from "@guildhall/core/loot";
import { reassignAward } from "@guildhall/use-cases/loot";
import { z } from "zod";
import { textOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenMember, memberOption } from "../members/index.ts";
import { givenAwardOption } from "./given-award.option.ts";

/** Takes somebody else than the one who has it, or thinks about it; the price goes along. */
export const reassignAwardCommand = defineCommand({
  feature: "loot",
  command: "loot",
  name: "reassign",
  input: z.object({
    drop: awardInput.shape.awardId,
    member: chosenMember.shape.member,
    reason: reassignAwardInput.shape.reason,
  }),
  options: [givenAwardOption, memberOption, textOption("reason", { isOptional: true, maxLength: 200 })],
  async run({ context, actor, t }, { drop: awardId, member: toMemberId, reason }) {
    await reassignAward(context, actor, { awardId, toMemberId, reason });
    return { content: t("loot.award.reassigned") };
  },
});
