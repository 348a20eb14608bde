import type { Answer } from "@guildhall/core/events";
import { answerButton } from "./answer.button.ts";
import { noteButton } from "./note.button.ts";

/** Where a button of an event's card leads. */
export function findCardControl(eventId: number, control: Answer | "note"): string {
  return control === "note"
    ? noteButton.customId({ eventId })
    : answerButton.customId({ eventId, answer: control });
}
