import { Refusal, requireRight } from "@guildhall/core";
import { viewEvent } from "@guildhall/use-cases/events";
import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenEvent, eventOption } from "./choose-event.option.ts";
import { lineUpMessage } from "./pick-line-up.select.ts";

export const lineUpCommand = defineCommand({
  feature: "events",
  command: "event",
  name: "line-up",
  input: chosenEvent,
  options: [eventOption("upcoming")],
  async run({ context, actor, t }, { event: eventId }) {
    requireRight(actor, "events.edit");
    const event = await viewEvent(context, actor, { eventId });
    if (!event.rules.hasLineUp) throw new Refusal("events.noLineUp", { title: event.title });
    return lineUpMessage(t, event);
  },
});
