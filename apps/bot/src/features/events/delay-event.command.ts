import { delayEventInput, maxDurationMinutes } from "@guildhall/core/events";
import { discordTime } from "@guildhall/discord-views";
import { delayEvent } from "@guildhall/use-cases/events";
import { integerOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenEvent, eventOption } from "./choose-event.option.ts";

export const delayEventCommand = defineCommand({
  feature: "events",
  command: "event",
  name: "delay",
  input: chosenEvent.extend({ minutes: delayEventInput.shape.minutes }),
  options: [eventOption("upcoming"), integerOption("minutes", { min: 1, max: maxDurationMinutes })],
  async run({ context, actor, t }, { event: eventId, minutes }) {
    const { title, startsAt } = await delayEvent(context, actor, { eventId, minutes });
    return { content: t("events.delayed", { title, moment: discordTime(startsAt, "F") }) };
  },
});
