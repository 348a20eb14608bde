import { createEventInput } from "@guildhall/core/events";
import { startNow } from "@guildhall/use-cases/events";
import { ChannelType, escapeMarkdown } from "discord.js";
import { z } from "zod";
import { channelOption, textOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { findPlanNamed, titleOption } from "./event-template.option.ts";

const { title, note, voiceChannelId } = createEventInput.shape;

/** The boss is up: no date, no sign-up, one ping. */
export const startNowCommand = defineCommand({
  feature: "events",
  command: "event",
  name: "now",
  input: z.object({ title, where: voiceChannelId, note }),
  options: [
    titleOption,
    channelOption("where", {
      isOptional: true,
      types: [ChannelType.GuildVoice, ChannelType.GuildStageVoice],
    }),
    textOption("note", { isOptional: true, maxLength: 500 }),
  ],
  async run(request, { title, where, note }) {
    const { context, actor, t } = request;
    const named = await findPlanNamed(request, title);
    const event = await startNow(context, actor, { ...named, title, voiceChannelId: where, note });
    const name = escapeMarkdown(event.title);
    if (event.voiceChannelId === null) return { content: t("events.startedUnheard", { title: name }) };
    return { content: t("events.startedNow", { title: name, channel: `<#${event.voiceChannelId}>` }) };
  },
});
