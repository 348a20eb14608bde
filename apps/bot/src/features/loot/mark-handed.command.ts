import { awardInput } from "@guildhall/core/loot";
import { markHanded } from "@guildhall/use-cases/loot";
import { z } from "zod";
import { defineButton } from "#bot/discord/define-button.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { owedAwardOption } from "./drop.option.ts";

/** An officer handed a drop over in the game. */
export const markHandedCommand = defineCommand({
  feature: "loot",
  command: "loot",
  name: "handed",
  input: z.object({ drop: awardInput.shape.awardId }),
  options: [owedAwardOption],
  async run({ context, actor, t }, { drop: awardId }) {
    await markHanded(context, actor, { awardId });
    return { content: t("loot.award.handed") };
  },
});

export const markHandedButton = defineButton({
  feature: "loot",
  name: "handed",
  version: 1,
  params: awardInput,
  async run({ context, actor, t }, input) {
    await markHanded(context, actor, input);
    return { content: t("loot.award.handed") };
  },
});
