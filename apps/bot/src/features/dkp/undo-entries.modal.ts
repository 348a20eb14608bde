import { randomBytes } from "node:crypto";
import { undoEntriesInput } from "@guildhall/core/dkp";
import type { MessageView } from "@guildhall/discord-views";
import { formatAmount } from "@guildhall/i18n";
import { previewUndo, undoEntries } from "@guildhall/use-cases/dkp";
import { escapeMarkdown } from "discord.js";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";
import { defineModal } from "#bot/discord/define-modal.ts";
import { parseInput } from "#bot/discord/parse-input.ts";
import type { DiscordRequest } from "#bot/discord/request.ts";
import { undoView } from "./undo.view.ts";
import { readTarget, undoTargetText } from "./undo-target.option.ts";

/** What is taken back, under which slip it is written once, and which rows were read. */
const params = z.object({
  target: undoTargetText,
  slipId: z.string().max(20),
  shown: z.string().max(24),
});

/** Why rows are taken back, in words that the members read; then they are, when they are those that were shown. */
export const undoEntriesModal = defineModal({
  feature: "dkp",
  name: "undo-why",
  version: 1,
  params,
  fields: z.object({ reason: z.string().trim().min(1).max(200) }),
  async run(request, { target: text, slipId, shown }, { reason }) {
    const { context, actor, t, language } = request;
    const target = readTarget(text);
    const { previewId } = await previewUndo(context, actor, target);
    if (previewId !== shown) {
      const view = await showUndo(request, text);
      return update({ ...view, content: t("common.askAgain") });
    }
    const input = parseInput(undoEntriesInput, { ...target, slipId, reason });
    const { batches, entryCount: count, total } = await undoEntries(context, actor, input);
    const pool = batches.map((batch) => escapeMarkdown(batch.pool.name)).join(", ");
    const told = { count, pool, total: formatAmount(language, total, "change") };
    return update({ content: t("dkp.undone", told) });
  },
});

/** Under the preview: opens the dialog for the reason. */
export const undoEntriesButton = defineButton({
  feature: "dkp",
  name: "undo-ask",
  version: 1,
  params,
  run: async ({ t }, shown) =>
    undoEntriesModal.open(shown, {
      title: t("dkp.undo"),
      fields: { reason: { label: t("dkp.many.reason"), hint: t("dkp.many.reasonHint"), maxLength: 200 } },
    }),
});

/** What taking back would write now. */
export async function showUndo(
  { context, actor, t, language }: DiscordRequest,
  target: string,
): Promise<MessageView> {
  const preview = await previewUndo(context, actor, readTarget(target));
  const slipId = randomBytes(8).toString("hex");
  const button = { target, slipId, shown: preview.previewId };
  return undoView({ t, language }, preview, (look) => undoEntriesButton.component(button, look));
}
