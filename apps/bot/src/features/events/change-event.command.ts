import { createEventInput, maxDurationMinutes } from "@guildhall/core/events";
import { discordTime } from "@guildhall/discord-views";
import { changeEvent } from "@guildhall/use-cases/events";
import { z } from "zod";
import { integerOption, textOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenEvent, eventOption } from "./choose-event.option.ts";
import { momentOption, readMoment } from "./moment.option.ts";

const { title, durationMinutes, rewardPoints, note } = createEventInput.shape;

export const changeEventCommand = defineCommand({
  feature: "events",
  command: "event",
  name: "change",
  input: chosenEvent.extend({
    title: title.optional(),
    when: z.string().optional(),
    duration: durationMinutes,
    reward: rewardPoints,
    note,
  }),
  options: [
    eventOption("upcoming", "unsettled"),
    textOption("title", { isOptional: true, maxLength: 100 }),
    momentOption({ isOptional: true }),
    integerOption("duration", { isOptional: true, min: 5, max: maxDurationMinutes }),
    integerOption("reward", { isOptional: true, min: 0 }),
    textOption("note", { isOptional: true, maxLength: 500 }),
  ],
  async run(request, { event: eventId, title, when, duration, reward, note }) {
    const { context, actor, t } = request;
    const startsAt = when === undefined ? undefined : await readMoment(request, when);
    const event = await changeEvent(context, actor, {
      eventId,
      title,
      startsAt: startsAt?.toString(),
      durationMinutes: duration,
      rewardPoints: reward,
      note,
    });
    return {
      content: t("events.changed", { title: event.title, moment: discordTime(event.startsAt, "F") }),
    };
  },
});
