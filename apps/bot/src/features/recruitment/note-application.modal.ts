import { requireRight } from "@guildhall/core";
import { addApplicationNoteInput, applicationInput } from "@guildhall/core/recruitment";
import { addNote } from "@guildhall/use-cases/recruitment";
import { defineButton } from "#bot/discord/define-button.ts";
import { defineModal } from "#bot/discord/define-modal.ts";

/** Opens the dialog in which an officer writes something for the others. */
export const openNoteButton = defineButton({
  feature: "recruitment",
  name: "open-note",
  version: 1,
  params: applicationInput,
  async run({ actor, t }, { applicationId }) {
    requireRight(actor, "recruitment.review");
    return noteModal.open(
      { applicationId },
      {
        title: t("recruitment.note.title"),
        fields: { text: { label: t("recruitment.note.label"), isLong: true, maxLength: 1_000 } },
      },
    );
  },
});

export const noteModal = defineModal({
  feature: "recruitment",
  name: "note",
  version: 1,
  params: applicationInput,
  fields: addApplicationNoteInput.pick({ text: true }),
  async run({ context, actor, t }, { applicationId }, { text }) {
    await addNote(context, actor, { applicationId, text });
    return { content: t("recruitment.note.added") };
  },
});
