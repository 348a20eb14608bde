import { createEventInput, maxDurationMinutes } from "@guildhall/core/events";
import { discordTime } from "@guildhall/discord-views";
import { recordPast } from "@guildhall/use-cases/events";
import { ChannelType, escapeMarkdown } from "discord.js";
import { z } from "zod";
import { channelOption, integerOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { findPlanNamed, titleOption } from "./event-template.option.ts";
import { momentOption, readMoment } from "./moment.option.ts";

const { title, durationMinutes, rewardPoints, voiceChannelId } = createEventInput.shape;

/** The raid that nobody created. */
export const recordPastCommand = defineCommand({
  feature: "events",
  command: "event",
  name: "past",
  input: z.object({
    title,
    when: z.string(),
    duration: durationMinutes,
    reward: rewardPoints,
    where: voiceChannelId,
  }),
  options: [
    titleOption,
    momentOption({ isOver: true }),
    integerOption("duration", { isOptional: true, min: 5, max: maxDurationMinutes }),
    integerOption("reward", { isOptional: true, min: 0 }),
    channelOption("where", {
      isOptional: true,
      types: [ChannelType.GuildVoice, ChannelType.GuildStageVoice],
    }),
  ],
  async run(request, { title, when, duration, reward, where }) {
    const { context, actor, t } = request;
    const startsAt = await readMoment(request, when, { isOver: true });
    const named = await findPlanNamed(request, title);
    const event = await recordPast(context, actor, {
      ...named,
      title,
      startsAt: startsAt.toString(),
      durationMinutes: duration ?? named.durationMinutes,
      rewardPoints: reward ?? named.rewardPoints,
      voiceChannelId: where,
    });
    const [name, moment] = [escapeMarkdown(event.title), discordTime(event.startsAt, "F")];
    return { content: t("events.recorded", { title: name, moment }) };
  },
});
