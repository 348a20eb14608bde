import { answers } from "@guildhall/core/events";
import { answerEvent } from "@guildhall/use-cases/events";
import { viewGameProfile } from "@guildhall/use-cases/settings";
import { ComponentType } from "discord.js";
import { z } from "zod";
import { nothing } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";
import { chooseRoleSelect } from "./choose-role.select.ts";
import { describeOwnSignUp, roleOptions } from "./own-sign-up.view.ts";

/**
 * A press on the card. The card itself is the answer: it shows the new count within a second. Only who waits for a seat, or
 * can come as several things, is told more.
 */
export const answerButton = defineButton({
  feature: "events",
  name: "answer",
  version: 1,
  params: z.object({ eventId: z.number().int().positive(), answer: z.enum(answers) }),
  async run({ context, actor, t }, input) {
    const signUp = await answerEvent(context, actor, input);
    if (signUp.place === null && signUp.choices.length === 0) return nothing;
    const content = describeOwnSignUp(t, signUp);
    if (signUp.choices.length === 0) return { content };
    const { profile } = await viewGameProfile(context, actor);
    const options = roleOptions(t, profile, signUp);
    const placeholder = t("events.signUp.chooseRole");
    const select = chooseRoleSelect.component({ eventId: input.eventId }, { placeholder, options });
    return { content, components: [{ type: ComponentType.ActionRow, components: [select] }] };
  },
});
