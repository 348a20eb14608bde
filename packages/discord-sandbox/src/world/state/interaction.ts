import type { APIInteraction, APIModalInteractionResponseCallbackData } from "discord-api-types/v10";
import type { Choice } from "../../rules/choice.ts";
import type { Message } from "./message.ts";

/** What the person sees after the bot answered. */
export type Answer =
  | { readonly kind: "message"; readonly message: Message }
  | { readonly kind: "updated"; readonly message: Message }
  | { readonly kind: "acknowledged" }
  | { readonly kind: "modal"; readonly modal: APIModalInteractionResponseCallbackData }
  | { readonly kind: "choices"; readonly choices: readonly Choice[] }
  /** "The application did not respond": nothing came within 3 s, or a deferred answer within 15 min. */
  | { readonly kind: "failed" };

/** One click, command, or submit, and how far the bot has answered it. */
export type Interaction = {
  readonly id: string;
  readonly token: string;
  readonly userId: string;
  readonly guildId?: string;
  readonly channelId: string;
  readonly createdAtMs: number;
  readonly payload: APIInteraction;
  /** The message whose component was used. */
  readonly source?: Message;
  /** What opened the modal that was submitted. */
  readonly trigger?: Interaction;
  acknowledgement: "none" | "deferred" | "deferredUpdate" | "done";
  isEphemeral: boolean;
  original?: Message;
  answer: PromiseWithResolvers<Answer>;
  cancelDeadline: () => void;
};
