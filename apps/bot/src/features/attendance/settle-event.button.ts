import { settleEventInput } from "@guildhall/core/attendance";
import { formatAmount } from "@guildhall/i18n";
import { settleEvent } from "@guildhall/use-cases/attendance";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";

export const settleButton = defineButton({
  feature: "attendance",
  name: "settle",
  version: 1,
  params: z.object({
    eventId: z.number().int().positive(),
    previewId: settleEventInput.shape.previewId,
  }),
  async run({ context, actor, language, t }, input) {
    const { title, entryCount, total } = await settleEvent(context, actor, input);
    const content = t("attendance.settled", {
      title,
      count: entryCount,
      total: formatAmount(language, total, "change"),
    });
    return update({ content });
  },
});
