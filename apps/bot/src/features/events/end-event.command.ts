import { endEvent } from "@guildhall/use-cases/events";
import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenEvent, eventOption } from "./choose-event.option.ts";

export const endEventCommand = defineCommand({
  feature: "events",
  command: "event",
  name: "end",
  input: chosenEvent,
  options: [eventOption("upcoming")],
  async run({ context, actor, t }, { event: eventId }) {
    const { title } = await endEvent(context, actor, { eventId });
    return { content: t("events.ended", { title }) };
  },
});
