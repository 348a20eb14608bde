import {
  type APIMessage,
  InteractionType,
  MessageFlags,
  MessageReferenceType,
  MessageType,
} from "discord-api-types/v10";
import { getChannel, getUser } from "../lookup.ts";
import { userPayload } from "../payloads/user-payload.ts";
import type { Interaction } from "../state/interaction.ts";
import type { World } from "../world.ts";
import { integrationOwners } from "./start-interaction.ts";

export type AnswerKind = {
  readonly isEphemeral: boolean;
  /** The placeholder of a deferred answer. */
  readonly isLoading?: boolean;
  readonly data: { readonly flags?: number | null | undefined };
};

const messageTypes: Partial<Record<InteractionType, MessageType>> = {
  [InteractionType.ApplicationCommand]: MessageType.ChatInputCommand,
  [InteractionType.MessageComponent]: MessageType.Reply,
};

function metadata(world: World, interaction: Interaction): object {
  const { payload, source, trigger } = interaction;
  return {
    id: interaction.id,
    type: payload.type,
    user: userPayload(getUser(world, interaction.userId)),
    authorizing_integration_owners: integrationOwners(getChannel(world, interaction.channelId)),
    ...(payload.type === InteractionType.MessageComponent
      ? { interacted_message_id: source?.payload.id }
      : {}),
    ...(trigger ? { triggering_interaction_metadata: metadata(world, trigger) } : {}),
  };
}

/** A component's answer is shown as a reply to its message. */
function replyFields({ payload, source }: Interaction): Partial<APIMessage> {
  if (payload.type !== InteractionType.MessageComponent || !source) return {};
  const { channel_id, id } = source.payload;
  const message_reference = { channel_id, message_id: id, type: MessageReferenceType.Default };
  return { message_reference, referenced_message: source.payload };
}

function answerFlags(kind: AnswerKind): number {
  const kept = (kind.data.flags ?? 0) & (MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2);
  return kept | (kind.isEphemeral ? MessageFlags.Ephemeral : 0) | (kind.isLoading ? MessageFlags.Loading : 0);
}

/** What makes a message recognisable as the answer to this interaction. */
export function answerFields(world: World, interaction: Interaction, kind: AnswerKind): Partial<APIMessage> {
  return {
    type: messageTypes[interaction.payload.type] ?? MessageType.Default,
    flags: answerFlags(kind),
    application_id: world.application.id,
    webhook_id: world.application.id,
    interaction_metadata: metadata(world, interaction) as NonNullable<APIMessage["interaction_metadata"]>,
    ...replyFields(interaction),
  };
}
