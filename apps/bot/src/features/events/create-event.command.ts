import { Refusal } from "@guildhall/core";
import { createEventInput, maxDurationMinutes } from "@guildhall/core/events";
import { discordTime } from "@guildhall/discord-views";
import { formatMoment, parseMoment } from "@guildhall/i18n";
import { createEvent } from "@guildhall/use-cases/events";
import { viewGuild, viewPlaces } from "@guildhall/use-cases/settings";
import { z } from "zod";
import { autocompleteOption, integerOption, textOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import type { DiscordRequest } from "#bot/discord/request.ts";
import { findPreset, titleOption } from "./event-preset.option.ts";

const { title, durationMinutes, rewardPoints, note } = createEventInput.shape;

export const createEventCommand = defineCommand({
  feature: "events",
  command: "event",
  name: "create",
  input: z.object({
    title,
    when: z.string(),
    duration: durationMinutes,
    reward: rewardPoints,
    note,
  }),
  options: [
    titleOption,
    autocompleteOption("when", suggestMoment),
    integerOption("duration", { isOptional: true, min: 5, max: maxDurationMinutes }),
    integerOption("reward", { isOptional: true, min: 0 }),
    textOption("note", { isOptional: true, maxLength: 500 }),
  ],
  async run(request, { title, when, duration, reward, note }) {
    const { context, actor, t } = request;
    const startsAt = (await readMoment(request, when))?.moment;
    if (!startsAt) throw new Refusal("events.whenNotUnderstood", { text: when });
    const preset = await findPreset(request, title);
    const event = await createEvent(context, actor, {
      title,
      startsAt: startsAt.toString(),
      durationMinutes: duration ?? preset?.durationMinutes ?? undefined,
      rewardPoints: reward ?? preset?.rewardPoints,
      note,
    });
    const places = await viewPlaces(context, actor);
    const channelId = places.find(({ place }) => place === "events")?.discordId;
    const moment = discordTime(event.startsAt, "F");
    return { content: t("events.created", { title: event.title, moment, channel: `<#${channelId}>` }) };
  },
});

/** Shows what the text so far is understood as. */
async function suggestMoment(request: DiscordRequest, typed: string) {
  const read = await readMoment(request, typed);
  if (!read) return [];
  const wall = read.moment.toZonedDateTimeISO(read.timeZone).toPlainDateTime();
  const label = `${formatMoment(request.language, read.moment, read.timeZone)} (${read.timeZone})`;
  return [{ value: wall.toString({ smallestUnit: "minute" }).replace("T", " "), label }];
}

async function readMoment({ context, actor, language }: DiscordRequest, text: string) {
  const { timeZone } = await viewGuild(context, actor);
  const moment = parseMoment(text, { language, timeZone, now: context.clock.now() });
  return moment && { moment, timeZone };
}
