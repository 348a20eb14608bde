import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenEvent, eventOption } from "#bot/features/events/index.ts";
import { beginNight } from "./change-night.select.ts";

/** Who would get which of the drops of an event, to be handed out with one press. */
export const handOutNightCommand = defineCommand({
  feature: "loot",
  command: "loot",
  name: "night",
  input: chosenEvent,
  options: [eventOption("unsettled", "past", "upcoming")],
  run: async (request, { event: eventId }) => await beginNight(request, eventId),
});
