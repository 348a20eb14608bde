import { awardInput, takeAwardBackInput } from "@guildhall/core/loot";
import { refundAward, undoAward } from "@guildhall/use-cases/loot";
import { z } from "zod";
import { choiceOption, textOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { givenAwardOption } from "./given-award.option.ts";

const ways = { mistake: undoAward, refund: refundAward } as const;

/** What was given waits again, with the price paid back and the wish open: because it was a mistake, or the winner gives it back. */
export const takeBackCommand = defineCommand({
  feature: "loot",
  command: "loot",
  name: "back",
  input: z.object({
    drop: awardInput.shape.awardId,
    because: z.enum(["mistake", "refund"]),
    reason: takeAwardBackInput.shape.reason,
  }),
  options: [
    givenAwardOption,
    choiceOption("because", [
      { value: "mistake", label: (t) => t("loot.award.because.mistake") },
      { value: "refund", label: (t) => t("loot.award.because.refund") },
    ]),
    textOption("reason", { isOptional: true, maxLength: 200 }),
  ],
  async run({ context, actor, t }, { drop: awardId, because, reason }) {
    await ways[because](context, actor, { awardId, reason });
    return { content: t("loot.award.takenBack") };
  },
});
