import type { Answer } from "@guildhall/core/events";
import { answerButton } from "./answer.button.ts";
import { noteButton } from "./note.button.ts";

/** Where the buttons of an event's card lead. */
export function cardControls(eventId: number): (control: Answer | "note") => string {
  return (control) =>
    control === "note"
      ? noteButton.customId({ eventId })
      : answerButton.customId({ eventId, answer: control });
}
