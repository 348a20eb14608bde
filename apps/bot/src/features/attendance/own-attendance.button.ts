import { eventInput } from "@guildhall/core/events";
import { defineButton } from "#bot/discord/define-button.ts";
import { tellOwnAttendance } from "./tell-own-attendance.ts";

/** Below the summary of an event: what counted of me, why, and what I can say against it. */
export const ownAttendanceButton = defineButton({
  feature: "attendance",
  name: "own",
  version: 1,
  params: eventInput,
  run: async (request, { eventId }) => await tellOwnAttendance(request, eventId),
});
