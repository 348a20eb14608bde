import { openEvent } from "@guildhall/use-cases/events";
import { escapeMarkdown } from "discord.js";
import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenEvent, eventOption } from "./choose-event.option.ts";

export const openEventCommand = defineCommand({
  feature: "events",
  command: "event",
  name: "open",
  input: chosenEvent,
  options: [eventOption("upcoming")],
  async run({ context, actor, t }, { event: eventId }) {
    const { title } = await openEvent(context, actor, { eventId });
    return { content: t("events.opened", { title: escapeMarkdown(title) }) };
  },
});
