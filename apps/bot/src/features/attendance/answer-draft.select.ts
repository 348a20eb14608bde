import { answerDraftInput } from "@guildhall/core/attendance";
import type { MessageView } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import { answerDraft, type MarkDraftView } from "@guildhall/use-cases/attendance";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineSelect } from "#bot/discord/define-select.ts";
import { parseInput } from "#bot/discord/parse-input.ts";
import { markDraftView, nobodyOfThem } from "./mark-draft.view.ts";

/** Whom a name means that may mean several people. */
export const answerDraftSelect = defineSelect({
  feature: "attendance",
  name: "draft-who",
  version: 1,
  kind: "text",
  params: z.object({
    eventId: z.number().int().positive(),
    draftId: z.number().int().positive(),
    question: z.number().int().min(0),
  }),
  async run({ context, actor, t }, params, [value]) {
    const memberId = value === nobodyOfThem ? null : Number(value);
    const input = parseInput(answerDraftInput, { ...params, memberId });
    return update(markDraft(t, await answerDraft(context, actor, input)));
  },
});

/** Whom an officer is about to mark, with what is still asked. */
export function markDraft(t: Translate, draft: MarkDraftView): MessageView {
  const { eventId, draftId } = draft;
  return markDraftView(t, draft, (question, look) =>
    answerDraftSelect.component({ eventId, draftId, question }, look),
  );
}
