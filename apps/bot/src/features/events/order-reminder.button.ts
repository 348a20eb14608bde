import { orderReminderInput } from "@guildhall/core/events";
import { describeAudience, describeReach } from "@guildhall/i18n";
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
    const reach = describeReach(t, countPreview(preview));
    return {
      text: `${question}\n${t("events.remind.previewed", { reach })}`,
      action: t("events.remind.now"),
    };
  },
  async run({ context, actor, t }, input) {
    await orderReminder(context, actor, input);
    const { title } = await viewEvent(context, actor, input);
    return update({ content: t("events.remind.ordered", { title: escapeMarkdown(title) }) });
  },
});

function countPreview(preview: ReminderPreview) {
  const count = (...ways: readonly string[]) => preview.filter(({ way }) => ways.includes(way)).length;
  return {
    direct: count("dm", "digest"),
    aloud: count("thread"),
    silent: count("silent"),
    later: count("later"),
    never: count("never"),
  };
}
