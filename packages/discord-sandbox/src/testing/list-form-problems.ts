import { messageForm } from "../rules/forms/message-form.ts";

/** What Discord would refuse about a message, as `embeds.0.title: Must be 256 or fewer in length.`; empty when it fits. */
export function listFormProblems(message: object): readonly string[] {
  const { error } = messageForm(message).safeParse(message);
  return (error?.issues ?? []).map(({ path, message: problem }) => `${path.join(".")}: ${problem}`);
}
