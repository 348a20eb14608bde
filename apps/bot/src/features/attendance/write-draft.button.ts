import { translateResult } from "@guildhall/i18n";
import { writeMarkDraft } from "@guildhall/use-cases/attendance";
import { escapeMarkdown } from "discord.js";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";

/** Marks exactly those whom the message above names. */
export const writeDraftButton = defineButton({
  feature: "attendance",
  name: "draft-write",
  version: 1,
  params: z.object({ eventId: z.number().int().positive(), draftId: z.number().int().positive() }),
  async run({ context, actor, t }, params) {
    const { title, result, count } = await writeMarkDraft(context, actor, params);
    const values = { title: escapeMarkdown(title), result: translateResult(t, result), count };
    return update({ content: t("attendance.draft.written", values) });
  },
});
