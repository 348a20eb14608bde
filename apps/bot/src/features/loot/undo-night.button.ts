import { undoNight } from "@guildhall/use-cases/loot";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";

/** Takes everything back that a night gave, and that went on to the next in line since. */
export const undoNightButton = defineButton({
  feature: "loot",
  name: "night-undo",
  version: 1,
  params: z.object({ batchId: z.number().int().positive() }),
  async run({ context, actor, t }, { batchId }) {
    const { dropCount } = await undoNight(context, actor, { batchId });
    return update({ content: t("loot.night.undone", { count: dropCount }) });
  },
});
