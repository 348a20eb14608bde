import { undoDrops } from "@guildhall/use-cases/loot";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";

/** Takes back on the spot what was just recorded, unless somebody decided about one of it. */
export const undoDropsButton = defineButton({
  feature: "loot",
  name: "drops-undo",
  version: 1,
  params: z.object({ batchId: z.number().int().positive() }),
  async run({ context, actor, t }, { batchId }) {
    const { dropCount } = await undoDrops(context, actor, { batchId });
    return update({ content: t("loot.drops.undone", { count: dropCount }) });
  },
});
