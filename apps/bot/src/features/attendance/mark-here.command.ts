import { Refusal } from "@guildhall/core";
import { results } from "@guildhall/core/attendance";
import { draftHere } from "@guildhall/use-cases/attendance";
import { z } from "zod";
import { choiceOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import type { DiscordRequest } from "#bot/discord/request.ts";
import { markDraft } from "./answer-draft.select.ts";
import { eventAtHandOption, findEventAtHand, maybeEvent } from "./event-at-hand.option.ts";
import { resultChoices } from "./result.option.ts";

/** Everybody who is in the officer's own voice channel now, whether it counts by itself or not. */
export const markHereCommand = defineCommand({
  feature: "attendance",
  command: "attendance",
  name: "here",
  input: maybeEvent.extend({ result: z.enum(results).default("present") }),
  options: [eventAtHandOption, choiceOption("result", resultChoices, { isOptional: true })],
  async run(request, { event, result }) {
    const userIds = listHere(request);
    const eventId = await findEventAtHand(request, event);
    return markDraft(
      request.t,
      await draftHere(request.context, request.actor, { eventId, result, userIds }),
    );
  },
});

function listHere({ client, actor }: DiscordRequest): string[] {
  const voices = client.guilds.cache.get(actor.guildId)?.voiceStates.cache;
  const channelId = voices?.get(actor.userId)?.channelId;
  if (!voices || !channelId) throw new Refusal("attendance.notInVoice");
  return voices.filter((voice) => voice.channelId === channelId).map(({ id }) => id);
}
