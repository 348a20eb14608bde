import { Refusal } from "@guildhall/core";
import { eventInput } from "@guildhall/core/events";
import { viewEvent } from "@guildhall/use-cases/events";
import { defineButton } from "#bot/discord/define-button.ts";
import { noteModal } from "./note.modal.ts";

/** On the card: opens the dialog for a note to the own answer, with what stands there. */
export const noteButton = defineButton({
  feature: "events",
  name: "note",
  version: 1,
  params: eventInput,
  async run({ context, actor, t }, { eventId }) {
    const { signUps, title } = await viewEvent(context, actor, { eventId });
    const own = signUps.find(({ userId }) => userId === actor.userId);
    if (!own) throw new Refusal("events.answerFirst", { title });
    return noteModal.open(
      { eventId },
      {
        title: t("events.signUp.noteTitle"),
        fields: {
          note: {
            label: t("events.signUp.noteLabel"),
            hint: t("events.signUp.noteHint"),
            isOptional: true,
            isLong: true,
            maxLength: 200,
            ...(own.note === null ? {} : { value: own.note }),
          },
        },
      },
    );
  },
});
