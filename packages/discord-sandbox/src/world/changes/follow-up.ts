import { MessageFlags } from "discord-api-types/v10";
import { refuse } from "../../rules/discord-error.ts";
import { sandboxHand } from "../access.ts";
import { getChannel, getMessage } from "../lookup.ts";
import type { Interaction } from "../state/interaction.ts";
import type { Message } from "../state/message.ts";
import type { World } from "../world.ts";
import { type AnswerBody, attachmentsOf, writeAnswer } from "./answer-interaction.ts";
import { deleteMessage } from "./delete-message.ts";
import { editMessage } from "./edit-message.ts";

/** A message that this interaction's token may read and change; `@original` is its first answer. */
export function getAnswerMessage(world: World, interaction: Interaction, messageId: string): Message {
  if (messageId === "@original") return interaction.original ?? refuse("unknownMessage");
  const message = getMessage(getChannel(world, interaction.channelId), messageId);
  const isOwn = message.interactionId === interaction.id || message === interaction.original;
  return isOwn ? message : refuse("unknownMessage");
}

function isLoading(message: Message): boolean {
  return ((message.payload.flags ?? 0) & MessageFlags.Loading) !== 0;
}

/** The token alone gives the right. The first edit of a deferred answer is the answer: the placeholder ends, and the person sees it. */
export function editAnswer(
  world: World,
  interaction: Interaction,
  edit: AnswerBody & { message: Message },
): Message {
  const { message } = edit;
  const channel = getChannel(world, interaction.channelId);
  if (isLoading(message)) message.payload.flags = (message.payload.flags ?? 0) & ~MessageFlags.Loading;
  const newAttachments = attachmentsOf(world, channel, edit);
  editMessage(world, sandboxHand, { channel, message, body: edit.data, newAttachments });
  if (message === interaction.original && interaction.acknowledgement === "deferred")
    settle(interaction, message);
  return message;
}

function settle(interaction: Interaction, message: Message): void {
  interaction.acknowledgement = "done";
  interaction.cancelDeadline();
  interaction.answer.resolve({ kind: "message", message });
}

/** A follow-up to a deferred answer takes the placeholder's place, whatever its own flags say. */
export function followUp(world: World, interaction: Interaction, body: AnswerBody): Message {
  const original = interaction.original;
  if (interaction.acknowledgement === "deferred" && original) {
    return editAnswer(world, interaction, { ...body, message: original });
  }
  const isEphemeral = ((body.data.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  return writeAnswer(world, interaction, { ...body, isEphemeral });
}

/** Taking the answer back; an ephemeral one can be deleted only so. */
export function deleteAnswer(world: World, interaction: Interaction, message: Message): void {
  deleteMessage(
    world,
    { userId: world.application.botUserId },
    { channel: getChannel(world, interaction.channelId), message },
  );
  if (message === interaction.original) interaction.answer.resolve({ kind: "acknowledged" });
}
