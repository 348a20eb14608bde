import { cancelEvent } from "@guildhall/use-cases/events";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";

export const cancelEventButton = defineButton({
  feature: "events",
  name: "cancel",
  version: 1,
  params: z.object({ eventId: z.number().int().positive() }),
  async run({ context, actor, t }, input) {
    const { title } = await cancelEvent(context, actor, input);
    return update({ content: t("events.calledOff", { title }) });
  },
});
