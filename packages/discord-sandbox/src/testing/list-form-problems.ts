import { InteractionResponseType } from "discord-api-types/v10";
import type { z } from "zod";
import { callbackForm } from "../rules/forms/callback-form.ts";
import { messageForm } from "../rules/forms/message-form.ts";

/** What Discord would refuse about a message, as `embeds.0.title: Must be 256 or fewer in length.`; empty when it fits. */
export function listFormProblems(message: object): readonly string[] {
  return problemsOf(messageForm(message), message);
}

/** The same of a dialog. */
export function listDialogProblems(dialog: object): readonly string[] {
  const answer = { type: InteractionResponseType.Modal, data: dialog };
  return problemsOf(callbackForm(answer), answer);
}

function problemsOf(form: z.ZodType, sent: object): readonly string[] {
  const { error } = form.safeParse(sent);
  return (error?.issues ?? []).map(({ path, message: problem }) => `${path.join(".")}: ${problem}`);
}
