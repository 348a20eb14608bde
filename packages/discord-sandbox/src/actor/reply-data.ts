import type { APIMessage, APIModalInteractionResponseCallbackData } from "discord-api-types/v10";
import type { Choice } from "../rules/choice.ts";

/** What a person sees after acting, as plain data: it travels over HTTP too. */
export type ReplyData = {
  readonly kind: "message" | "updated" | "acknowledged" | "modal" | "choices" | "failed";
  readonly channelId: string;
  /** Proves, when a modal is submitted, who opened it. */
  readonly token: string;
  readonly message?: APIMessage;
  readonly isEphemeral?: boolean;
  readonly modal?: APIModalInteractionResponseCallbackData;
  readonly choices?: readonly Choice[];
};
