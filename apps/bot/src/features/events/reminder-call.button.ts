import { answers } from "@guildhall/core/events";
import { translateAnswer } from "@guildhall/i18n";
import { answerEvent } from "@guildhall/use-cases/events";
import { escapeMarkdown } from "discord.js";
import { z } from "zod";
import { defineButton } from "#bot/discord/define-button.ts";
import { describeOwnSignUp } from "./own-sign-up.view.ts";

/** An answer below a reminder in a channel: the card, which shows it, may be far above. */
export const answerCallButton = defineButton({
  feature: "events",
  name: "call-answer",
  version: 1,
  params: z.object({ eventId: z.number().int().positive(), answer: z.enum(answers) }),
  async run({ context, actor, t }, input) {
    const signUp = await answerEvent(context, actor, input);
    const title = escapeMarkdown(signUp.event.title);
    const answer = translateAnswer(t, signUp.signUp.answer);
    const noted = t("events.remind.answeredNow", { title, answer });
    return { content: [noted, describeOwnSignUp(t, signUp)].filter(Boolean).join("\n") };
  },
});
