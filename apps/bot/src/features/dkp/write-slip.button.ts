import { Refusal } from "@guildhall/core";
import { row } from "@guildhall/discord-views";
import { formatAmount } from "@guildhall/i18n";
import { adjustPoints, viewSlipDraft } from "@guildhall/use-cases/dkp";
import { escapeMarkdown } from "discord.js";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";
import { undoBatchButton } from "./undo-batch.button.ts";

/** Writes exactly the entries that the message above shows, once. */
export const writeSlipButton = defineButton({
  feature: "dkp",
  name: "slip-write",
  version: 1,
  params: z.object({ draftId: z.number().int().positive(), previewId: z.string().max(40) }),
  async run({ context, actor, t, language }, { draftId, previewId }) {
    const draft = await viewSlipDraft(context, actor, { draftId });
    if (draft.previewId !== previewId) throw new Refusal("dkp.slipChanged");
    const { pool, batchNumber, total, lines } = await adjustPoints(context, actor, {
      slipId: `draft-${draftId}`,
      lines: draft.entries.map(({ member, amount }) => ({ memberId: member.memberId, amount })),
      reason: draft.reason,
    });
    const undo = undoBatchButton.component({ poolId: pool.poolId, batchNumber }, { label: t("dkp.undo") });
    const content = t("dkp.many.written", {
      count: lines.length,
      pool: pool.name,
      total: formatAmount(language, total, "change"),
      reason: escapeMarkdown(draft.reason),
    });
    return update({ content, components: [row(undo)] });
  },
});
