import {
  type APIInteractionResponse,
  type APIInteractionResponseCallbackData,
  InteractionResponseType,
} from "discord-api-types/v10";
import { callbackForm } from "../../rules/forms/callback-form.ts";
import { parseForm } from "../../rules/forms/form.ts";
import { messageForm } from "../../rules/forms/message-form.ts";
import { answerInteraction, getAnsweredInteraction } from "../../world/changes/answer-interaction.ts";
import { deleteAnswer, editAnswer, followUp, getAnswerMessage } from "../../world/changes/follow-up.ts";
import type { Interaction } from "../../world/state/interaction.ts";
import type { Message } from "../../world/state/message.ts";
import { type Call, done, ok, type Result, type Route } from "../route.ts";

/** https://discord.com/developers/docs/interactions/receiving-and-responding */
const callbackRule = { limit: 1_000_000, windowMs: 1000 };

function createResponse(call: Call): Result {
  const response = parseForm<APIInteractionResponse>(callbackForm(call.body), call.body);
  const key = { id: call.param("interaction"), token: call.param("token") };
  const { interaction, message } = answerInteraction(call.world, key, { response, files: call.files });
  if (call.query.get("with_response") !== "true") return done;
  return ok(callbackPayload(interaction, response.type, message));
}

function callbackPayload(
  interaction: Interaction,
  type: InteractionResponseType,
  message: Message | undefined,
) {
  const isLoading = type === InteractionResponseType.DeferredChannelMessageWithSource;
  return {
    interaction: {
      id: interaction.id,
      type: interaction.payload.type,
      channel_id: interaction.channelId,
      ...(interaction.guildId ? { guild_id: interaction.guildId } : {}),
      ...(message
        ? {
            response_message_id: message.payload.id,
            response_message_loading: isLoading,
            response_message_ephemeral: message.ephemeralFor !== undefined,
          }
        : {}),
    },
    ...(message ? { resource: { type, message: message.payload } } : {}),
  };
}

function interactionOf(call: Call): Interaction {
  return getAnsweredInteraction(call.world, call.param("webhook"), call.param("token"));
}

function bodyOf(call: Call, currentFlags = 0): APIInteractionResponseCallbackData {
  return parseForm(messageForm(call.body, currentFlags), call.body);
}

function createFollowUp(call: Call): Result {
  const interaction = interactionOf(call);
  const message = followUp(call.world, interaction, { data: bodyOf(call), files: call.files });
  return ok(message.payload);
}

function messageOf(call: Call, interaction: Interaction): Message {
  return getAnswerMessage(call.world, interaction, call.param("message"));
}

function edit(call: Call): Result {
  const interaction = interactionOf(call);
  const message = messageOf(call, interaction);
  const data = bodyOf(call, message.payload.flags);
  return ok(editAnswer(call.world, interaction, { message, data, files: call.files }).payload);
}

function remove(call: Call): Result {
  const interaction = interactionOf(call);
  deleteAnswer(call.world, interaction, messageOf(call, interaction));
  return done;
}

const answerPath = "/webhooks/:webhook/:token/messages/:message";

/** None of these carries the bot's token: whoever knows the interaction's token may answer it. */
export const interactionRoutes: readonly Route[] = [
  {
    method: "POST",
    path: "/interactions/:interaction/:token/callback",
    access: "anyone",
    bucket: callbackRule,
    run: createResponse,
  },
  { method: "POST", path: "/webhooks/:webhook/:token", access: "anyone", run: createFollowUp },
  {
    method: "GET",
    path: answerPath,
    access: "anyone",
    run: (call) => ok(messageOf(call, interactionOf(call)).payload),
  },
  { method: "PATCH", path: answerPath, access: "anyone", run: edit },
  { method: "DELETE", path: answerPath, access: "anyone", run: remove },
];
