import { requireRight } from "@guildhall/core";
import { cancelEvent, viewEvent } from "@guildhall/use-cases/events";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineConfirmation } from "#bot/discord/define-confirmation.ts";

export const cancelEventConfirmation = defineConfirmation({
  feature: "events",
  name: "cancel",
  version: 2,
  params: z.object({ eventId: z.number().int().positive() }),
  async describe({ context, actor, t }, { eventId }) {
    // Asked here too, so that nobody is asked to confirm what will be refused.
    requireRight(actor, "events.edit");
    const { title, signUps } = await viewEvent(context, actor, { eventId });
    const text = t("events.confirmCancel", { title, count: signUps.length });
    return { text, action: t("events.cancelNow"), isDangerous: true };
  },
  async run({ context, actor, t }, input) {
    const { title } = await cancelEvent(context, actor, input);
    return update({ content: t("events.calledOff", { title }) });
  },
});
