import { Refusal } from "@guildhall/core";
import { addBlockInput, longestBlockReason, maxBlockDays } from "@guildhall/core/recruitment";
import { addBlock } from "@guildhall/use-cases/recruitment";
import { escapeMarkdown } from "discord.js";
import { z } from "zod";
import { integerOption, textOption, userOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { withLift } from "./lift-block.button.ts";

const { userId: person, characterName: name, reason, days } = addBlockInput.shape;

/** Somebody cannot apply any more: by the account, by the name in the game, or by both. */
export const keepOutCommand = defineCommand({
  feature: "recruitment",
  command: "application",
  name: "keep-out",
  input: z.object({ person, name, reason, days }),
  options: [
    textOption("reason", { maxLength: longestBlockReason }),
    userOption("person", { isOptional: true }),
    textOption("name", { isOptional: true, maxLength: 32 }),
    integerOption("days", { isOptional: true, min: 1, max: maxBlockDays }),
  ],
  async run({ context, actor, t }, { person: userId, name: characterName, ...why }) {
    if (userId === undefined && characterName === undefined) throw new Refusal("recruitment.blockNobody");
    const { blockId } = await addBlock(context, actor, { userId, characterName, ...why });
    const called = userId === undefined ? escapeMarkdown(characterName ?? "") : `<@${userId}>`;
    const content = t("recruitment.web.blocks.added", { name: called });
    return withLift(t, { blockId, content });
  },
});
