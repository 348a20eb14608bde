import { formatAmount } from "@guildhall/i18n";
import { undoEntries } from "@guildhall/use-cases/dkp";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";

/** Takes back on the spot what was just written; whoever presses second reads the same. */
export const undoBatchButton = defineButton({
  feature: "dkp",
  name: "undo-batch",
  version: 1,
  params: z.object({ poolId: z.number().int().positive(), batchNumber: z.number().int().positive() }),
  async run({ context, actor, t, language }, batch) {
    const slipId = `batch-${batch.poolId}-${batch.batchNumber}`;
    const { batches, entryCount, total } = await undoEntries(context, actor, { slipId, ...batch });
    const pool = batches.map((written) => written.pool.name).join(", ");
    const amount = formatAmount(language, total, "change");
    return update({ content: t("dkp.undone", { count: entryCount, pool, total: amount }) });
  },
});
