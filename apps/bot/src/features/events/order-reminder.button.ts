import { orderReminderInput } from "@guildhall/core/events";
import { describeAudience, type Translate } from "@guildhall/i18n";
import { orderReminder, previewReminder, type ReminderPreview, viewEvent } from "@guildhall/use-cases/events";
import { escapeMarkdown } from "discord.js";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineConfirmation } from "#bot/discord/define-confirmation.ts";

export const orderReminderConfirmation = defineConfirmation({
  feature: "events",
  name: "remind",
  version: 1,
  params: z.object({ eventId: z.number().int().positive(), audience: orderReminderInput.shape.audience }),
  async describe({ context, actor, t }, input) {
    const preview = await previewReminder(context, actor, input);
    const { title } = await viewEvent(context, actor, input);
    const whom = describeAudience(t, input.audience);
    const question = t("events.remind.confirm", { title: escapeMarkdown(title), whom });
    return { text: `${question}\n${countPreview(t, preview)}`, action: t("events.remind.now") };
  },
  async run({ context, actor, t }, input) {
    await orderReminder(context, actor, input);
    const { title } = await viewEvent(context, actor, input);
    return update({ content: t("events.remind.ordered", { title: escapeMarkdown(title) }) });
  },
});

function countPreview(t: Translate, preview: ReminderPreview): string {
  const count = (...ways: readonly string[]) => preview.filter(({ way }) => ways.includes(way)).length;
  return t("events.remind.preview", {
    direct: count("dm", "digest"),
    aloud: count("thread", "silent"),
    later: count("later"),
    never: count("never"),
  });
}
