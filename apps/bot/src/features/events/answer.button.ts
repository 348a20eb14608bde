import { answers } from "@guildhall/core/events";
import { answerEvent } from "@guildhall/use-cases/events";
import { z } from "zod";
import { nothing } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";

/** A press on the card. The card itself is the answer: it shows the new count within a second. */
export const answerButton = defineButton({
  feature: "events",
  name: "answer",
  version: 1,
  params: z.object({ eventId: z.number().int().positive(), answer: z.enum(answers) }),
  async run({ context, actor }, input) {
    await answerEvent(context, actor, input);
    return nothing;
  },
});
