import { eventInput } from "@guildhall/core/events";
import { defineButton } from "#bot/discord/define-button.ts";
import { checkInModal } from "./check-in.modal.ts";

/** Asks for the code that the officers say aloud. */
export const checkInButton = defineButton({
  feature: "attendance",
  name: "check-in",
  version: 1,
  params: eventInput,
  run: async ({ t }, input) =>
    checkInModal.open(input, {
      title: t("attendance.checkIn.title"),
      fields: {
        code: {
          label: t("attendance.checkIn.label"),
          hint: t("attendance.checkIn.hint"),
          maxLength: 20,
        },
      },
    }),
});
