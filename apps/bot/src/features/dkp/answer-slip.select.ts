import { answerSlipDraftInput } from "@guildhall/core/dkp";
import type { MessageView } from "@guildhall/discord-views";
import { answerSlipDraft, type SlipDraftView } from "@guildhall/use-cases/dkp";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineSelect } from "#bot/discord/define-select.ts";
import { parseInput } from "#bot/discord/parse-input.ts";
import { type SlipWords, skippedLine, slipDraftView } from "./slip-draft.view.ts";

/** Whom a line means, or that it is left out. */
export const answerSlipSelect = defineSelect({
  feature: "dkp",
  name: "slip-who",
  version: 1,
  kind: "text",
  params: z.object({ draftId: z.number().int().positive(), line: z.number().int().positive() }),
  async run({ context, actor, t, language }, params, [value]) {
    const memberId = value === skippedLine ? null : Number(value);
    const input = parseInput(answerSlipDraftInput, { ...params, memberId });
    return update(slipDraft({ t, language }, await answerSlipDraft(context, actor, input)));
  },
});

/** What an officer is about to write, with what is still asked. */
export function slipDraft(words: SlipWords, draft: SlipDraftView): MessageView {
  const { draftId } = draft;
  return slipDraftView(words, draft, (line, look) => answerSlipSelect.component({ draftId, line }, look));
}
