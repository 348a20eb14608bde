import { awardByHandInput } from "@guildhall/core/loot";
import { awardByHand } from "@guildhall/use-cases/loot";
import { z } from "zod";
import { textOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenMember, memberOption } from "../members/index.ts";
import { waitingDropOption } from "./drop.option.ts";

/** Gives a drop to somebody at once. Anybody but the first by the rules takes a reason, which members can read. */
export const awardDropCommand = defineCommand({
  feature: "loot",
  command: "loot",
  name: "award",
  input: z.object({
    drop: awardByHandInput.shape.dropId,
    member: chosenMember.shape.member,
    reason: awardByHandInput.shape.reason,
  }),
  options: [waitingDropOption, memberOption, textOption("reason", { isOptional: true, maxLength: 200 })],
  async run({ context, actor, t }, { drop: dropId, member: memberId, reason }) {
    await awardByHand(context, actor, { dropId, memberId, reason, isOffer: false });
    return { content: t("loot.award.given") };
  },
});
