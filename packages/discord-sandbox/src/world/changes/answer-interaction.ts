import {
  type APIAttachment,
  type APIInteractionResponse,
  type APIInteractionResponseCallbackData,
  InteractionResponseType,
  MessageFlags,
} from "discord-api-types/v10";
import { refuse, refuseField } from "../../rules/discord-error.ts";
import { acknowledgeWithinMs, allowedAnswers, tokenLivesMs } from "../../rules/interactions.ts";
import { type Actor, sandboxHand } from "../access.ts";
import { getChannel } from "../lookup.ts";
import type { Channel } from "../state/channel.ts";
import type { Interaction } from "../state/interaction.ts";
import type { Message } from "../state/message.ts";
import { nowMs, type World } from "../world.ts";
import { answerFields } from "./answer-fields.ts";
import { storeFiles, type UploadedFile } from "./attachments.ts";
import { addMessage } from "./create-message.ts";
import { editMessage } from "./edit-message.ts";

export type Callback = {
  readonly response: APIInteractionResponse;
  readonly files: readonly UploadedFile[];
};

/** Whose hand writes the answers: the bot's, without permission checks in the channel. */
function botActor(world: World): Actor {
  return { userId: world.application.botUserId };
}

/** An interaction that may still be acknowledged. */
function getOpenInteraction(world: World, id: string, token: string): Interaction {
  const interaction = world.interactions.get(token);
  if (interaction?.id !== id) refuse("unknownInteraction");
  if (interaction.acknowledgement !== "none") refuse("alreadyAcknowledged");
  if (nowMs(world) - interaction.createdAtMs > acknowledgeWithinMs) refuse("unknownInteraction");
  return interaction;
}

/** The interaction behind a webhook token: acknowledged, and not older than 15 minutes. */
export function getAnsweredInteraction(world: World, applicationId: string, token: string): Interaction {
  const interaction = world.interactions.get(token);
  if (applicationId !== world.application.id || !interaction) refuse("invalidWebhookToken");
  if (nowMs(world) - interaction.createdAtMs > tokenLivesMs) refuse("invalidWebhookToken");
  if (interaction.acknowledgement === "none") refuse("unknownWebhook");
  return interaction;
}

function requireFitting(interaction: Interaction, type: InteractionResponseType): void {
  const fitting = allowedAnswers(interaction.payload.type, interaction.source !== undefined);
  if (!fitting.includes(type))
    refuseField(["type"], "BASE_TYPE_CHOICES", `Value must be one of {${fitting.join(", ")}}.`);
}

/** Takes the bot's one answer; returns the message it made or changed, if any. */
export function answerInteraction(
  world: World,
  key: { id: string; token: string },
  callback: Callback,
): { interaction: Interaction; message: Message | undefined } {
  const interaction = getOpenInteraction(world, key.id, key.token);
  requireFitting(interaction, callback.response.type);
  const message = apply(world, interaction, callback);
  return { interaction, message };
}

function apply(world: World, interaction: Interaction, { response, files }: Callback): Message | undefined {
  switch (response.type) {
    case InteractionResponseType.ChannelMessageWithSource:
      return replyWith(world, interaction, { data: response.data, files });
    case InteractionResponseType.DeferredChannelMessageWithSource:
      return defer(world, interaction, response.data?.flags ?? 0);
    case InteractionResponseType.UpdateMessage:
      return updateSource(world, interaction, { data: response.data ?? {}, files });
    case InteractionResponseType.DeferredMessageUpdate:
      return deferUpdate(interaction);
    case InteractionResponseType.Modal:
      close(interaction, "done");
      interaction.answer.resolve({ kind: "modal", modal: response.data });
      return undefined;
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      close(interaction, "done");
      interaction.answer.resolve({ kind: "choices", choices: response.data.choices ?? [] });
      return undefined;
    default:
      return undefined;
  }
}

function close(interaction: Interaction, acknowledgement: Interaction["acknowledgement"]): void {
  interaction.acknowledgement = acknowledgement;
  interaction.cancelDeadline();
}

export type AnswerBody = {
  readonly data: APIInteractionResponseCallbackData;
  readonly files: readonly UploadedFile[];
};

export function attachmentsOf(world: World, channel: Channel, body: AnswerBody): APIAttachment[] {
  return storeFiles(world, channel, { files: body.files, described: body.data.attachments ?? [] });
}

function replyWith(world: World, interaction: Interaction, body: AnswerBody): Message {
  const isEphemeral = ((body.data.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const message = writeAnswer(world, interaction, { ...body, isEphemeral });
  interaction.isEphemeral = isEphemeral;
  interaction.original = message;
  close(interaction, "done");
  interaction.answer.resolve({ kind: "message", message });
  return message;
}

/** Writes a message in the interaction's name: its first answer or a follow-up. */
export function writeAnswer(
  world: World,
  interaction: Interaction,
  body: AnswerBody & { isEphemeral: boolean; isLoading?: boolean },
): Message {
  const channel = getChannel(world, interaction.channelId);
  return addMessage(world, botActor(world), {
    channel,
    authorId: world.application.botUserId,
    body: body.data,
    attachments: attachmentsOf(world, channel, body),
    extra: answerFields(world, interaction, body),
    interactionId: interaction.id,
    ...(body.isEphemeral ? { ephemeralFor: interaction.userId } : {}),
  });
}

/** "Guildhall is thinking…": an empty message with the loading flag stands until the bot edits it. */
function defer(world: World, interaction: Interaction, flags: number): Message {
  const isEphemeral = (flags & MessageFlags.Ephemeral) !== 0;
  interaction.isEphemeral = isEphemeral;
  interaction.original = writeAnswer(world, interaction, {
    data: {},
    files: [],
    isEphemeral,
    isLoading: true,
  });
  close(interaction, "deferred");
  const leftMs = interaction.createdAtMs + tokenLivesMs - nowMs(world);
  interaction.cancelDeadline = world.clock.after(leftMs, () =>
    interaction.answer.resolve({ kind: "failed" }),
  );
  return interaction.original;
}

function deferUpdate(interaction: Interaction): undefined {
  if (interaction.source) interaction.original = interaction.source;
  close(interaction, "deferredUpdate");
  interaction.answer.resolve({ kind: "acknowledged" });
}

function updateSource(world: World, interaction: Interaction, body: AnswerBody): Message {
  const source = interaction.source ?? refuse("unknownMessage");
  const channel = getChannel(world, interaction.channelId);
  editMessage(world, sandboxHand, {
    channel,
    message: source,
    body: body.data,
    newAttachments: attachmentsOf(world, channel, body),
  });
  interaction.original = source;
  close(interaction, "done");
  interaction.answer.resolve({ kind: "updated", message: source });
  return source;
}
