import { row } from "@guildhall/discord-views";
import { formatAmount } from "@guildhall/i18n";
import { previewDecay, runDecay, viewDecay } from "@guildhall/use-cases/dkp";
import { escapeMarkdown } from "discord.js";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineConfirmation } from "#bot/discord/define-confirmation.ts";
import { decay } from "./decay.view.ts";
import { undoBatchButton } from "./undo-batch.button.ts";

/** A pool decays now, once an officer read what that takes. */
export const decayConfirmation = defineConfirmation({
  feature: "dkp",
  name: "run-decay",
  version: 1,
  params: z.object({ poolId: z.number().int().positive(), slipId: z.string().max(40) }),
  async describe({ context, actor, t, language }, { poolId }) {
    await previewDecay(context, actor, { poolId });
    const { current, canRun } = await viewDecay(context, actor, { poolId });
    const text = current ? decay({ t, language }, current, { canRun }) : t("dkp.noDecay");
    return { text, action: t("dkp.decay.action") };
  },
  async run({ context, actor, t, language }, { poolId, slipId }) {
    const { previewId } = await previewDecay(context, actor, { poolId });
    const run = { poolId, slipId, previewId, isInsteadOfNext: false };
    const { pool, batches, entryCount: count, total } = await runDecay(context, actor, run);
    const told = { pool: escapeMarkdown(pool.name), count, total: formatAmount(language, total, "change") };
    const isOne = batches.length === 1;
    const undos = batches.map(({ poolName, ...batch }) =>
      undoBatchButton.component(batch, {
        label: isOne ? t("dkp.undo") : `${t("dkp.undo")}: ${poolName}`,
      }),
    );
    return update({ content: t("dkp.decay.done", told), components: [row(...undos)] });
  },
});
