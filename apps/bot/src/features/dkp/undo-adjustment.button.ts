import { undoAdjustmentInput } from "@guildhall/core/dkp";
import { formatAmount } from "@guildhall/i18n";
import { undoAdjustment } from "@guildhall/use-cases/dkp";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";

export const undoAdjustmentButton = defineButton({
  feature: "dkp",
  name: "undo-adjustment",
  version: 1,
  params: undoAdjustmentInput,
  async run({ context, actor, t, language }, input) {
    const { pool, entryCount, total } = await undoAdjustment(context, actor, input);
    const amount = formatAmount(language, total, "change");
    return update({ content: t("dkp.undone", { count: entryCount, pool: pool.name, total: amount }) });
  },
});
