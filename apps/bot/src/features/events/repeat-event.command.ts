import { repeatEventInput, waysToRepeat } from "@guildhall/core/events";
import { describeRecurrence } from "@guildhall/i18n";
import { repeatEvent, viewSeries } from "@guildhall/use-cases/events";
import { escapeMarkdown } from "discord.js";
import { choiceOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenEvent, eventOption } from "./choose-event.option.ts";

const daysOption = choiceOption(
  "days",
  waysToRepeat.map((way) => ({ value: way, label: (t) => t(`events.series.ways.${way}`) })),
  { isOptional: true },
);

export const repeatEventCommand = defineCommand({
  feature: "events",
  command: "event",
  name: "repeat",
  input: chosenEvent.extend({ days: repeatEventInput.shape.way }),
  options: [eventOption("upcoming", "past"), daysOption],
  async run({ context, actor, t, language }, { event: eventId, days: way }) {
    const { seriesId, recurrence, time } = await repeatEvent(context, actor, { eventId, way });
    const { title, upcoming } = await viewSeries(context, actor, { seriesId });
    const count = upcoming.filter((event) => event.eventId !== eventId).length;
    const days = describeRecurrence({ t, language }, recurrence);
    return { content: t("events.repeats", { title: escapeMarkdown(title), days, time, count }) };
  },
});
