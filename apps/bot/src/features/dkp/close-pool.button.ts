import { formatAmount } from "@guildhall/i18n";
import { closePool, previewPoolClose } from "@guildhall/use-cases/dkp";
import { escapeMarkdown } from "discord.js";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineConfirmation } from "#bot/discord/define-confirmation.ts";

/** Nothing more is paid into a pool, once somebody read what members still hold in it. */
export const closePoolConfirmation = defineConfirmation({
  feature: "dkp",
  name: "close-pool",
  version: 1,
  params: z.object({ poolId: z.number().int().positive() }),
  async describe({ context, actor, t, language }, { poolId }) {
    const { pool, memberCount, total, gearTotal } = await previewPoolClose(context, actor, { poolId });
    const text = t("dkp.closePool.ask", {
      name: escapeMarkdown(pool.name),
      count: memberCount,
      total: formatAmount(language, total),
      hasGear: String(gearTotal !== null),
      gear: gearTotal === null ? "" : formatAmount(language, gearTotal),
    });
    return { text, action: t("dkp.closePool.action"), isDangerous: true };
  },
  async run({ context, actor, t }, { poolId }) {
    const { previewId } = await previewPoolClose(context, actor, { poolId });
    const { name } = await closePool(context, actor, { poolId, previewId });
    return update({ content: t("dkp.closePool.done", { name: escapeMarkdown(name) }) });
  },
});
