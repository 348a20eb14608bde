import { unlockEvent } from "@guildhall/use-cases/events";
import { escapeMarkdown } from "discord.js";
import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenEvent, eventOption } from "./choose-event.option.ts";

export const unlockEventCommand = defineCommand({
  feature: "events",
  command: "event",
  name: "unlock",
  input: chosenEvent,
  options: [eventOption("upcoming")],
  async run({ context, actor, t }, { event: eventId }) {
    const { title } = await unlockEvent(context, actor, { eventId });
    return { content: t("events.unlocked", { title: escapeMarkdown(title) }) };
  },
});
