import { lockEvent } from "@guildhall/use-cases/events";
import { escapeMarkdown } from "discord.js";
import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenEvent, eventOption } from "./choose-event.option.ts";

export const lockEventCommand = defineCommand({
  feature: "events",
  command: "event",
  name: "lock",
  input: chosenEvent,
  options: [eventOption("upcoming")],
  async run({ context, actor, t }, { event: eventId }) {
    const { title } = await lockEvent(context, actor, { eventId });
    return { content: t("events.lockedNow", { title: escapeMarkdown(title) }) };
  },
});
