import { defineCommand } from "#bot/discord/define-command.ts";
import { cancelEventConfirmation } from "./cancel-event.button.ts";
import { chosenEvent, eventOption } from "./choose-event.option.ts";

export const cancelEventCommand = defineCommand({
  feature: "events",
  command: "event",
  name: "cancel",
  input: chosenEvent,
  options: [eventOption("upcoming", "unsettled")],
  run: async (request, { event: eventId }) => await cancelEventConfirmation.ask(request, { eventId }),
});
