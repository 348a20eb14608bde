import { InteractionResponseType, InteractionType } from "discord-api-types/v10";

/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-callback */
export const acknowledgeWithinMs = 3000;
export const tokenLivesMs = 15 * 60_000;

const messageAnswers = [
  InteractionResponseType.ChannelMessageWithSource,
  InteractionResponseType.DeferredChannelMessageWithSource,
] as const;
const updateAnswers = [
  InteractionResponseType.DeferredMessageUpdate,
  InteractionResponseType.UpdateMessage,
] as const;

/**
 * Which answers an interaction takes. Updating needs a message to update: a component has one, and a modal that a component opened.
 */
export function allowedAnswers(
  type: InteractionType,
  hasSource: boolean,
): readonly InteractionResponseType[] {
  switch (type) {
    case InteractionType.Ping:
      return [InteractionResponseType.Pong];
    case InteractionType.ApplicationCommandAutocomplete:
      return [InteractionResponseType.ApplicationCommandAutocompleteResult];
    case InteractionType.ModalSubmit:
      return hasSource ? [...messageAnswers, ...updateAnswers] : messageAnswers;
    case InteractionType.MessageComponent:
      return [...messageAnswers, ...updateAnswers, InteractionResponseType.Modal];
    case InteractionType.ApplicationCommand:
      return [...messageAnswers, InteractionResponseType.Modal];
  }
}
