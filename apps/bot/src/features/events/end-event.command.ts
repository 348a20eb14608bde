import { endEvent } from "@guildhall/use-cases/events";
import { autocompleteOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenEvent } from "./chosen-event.ts";
import { suggestEvents } from "./suggest-events.ts";

export const endEventCommand = defineCommand({
  feature: "events",
  command: "event",
  name: "end",
  input: chosenEvent,
  options: [autocompleteOption("event", suggestEvents("upcoming"))],
  async run({ context, actor, t }, { event: eventId }) {
    const { title } = await endEvent(context, actor, { eventId });
    return { content: t("events.ended", { title }) };
  },
});
