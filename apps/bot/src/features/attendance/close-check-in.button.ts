import { eventInput } from "@guildhall/core/events";
import { closeCheckIn } from "@guildhall/use-cases/attendance";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";

/** Below the code that an officer opened. */
export const closeCheckInButton = defineButton({
  feature: "attendance",
  name: "close-check-in",
  version: 1,
  params: eventInput,
  async run({ context, actor, t }, input) {
    await closeCheckIn(context, actor, input);
    return update({ content: t("attendance.checkIn.closed") });
  },
});
