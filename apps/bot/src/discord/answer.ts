import type { MessageView } from "@guildhall/discord-views";
import type { APIModalInteractionResponseCallbackData } from "discord.js";

/** A message that answers. The router adds whom it is shown to and that nobody is pinged. */
export type Reply = MessageView & {
  readonly kind?: "reply";
  /** Seen by everybody in the channel; without it only by the person who asked. */
  readonly isPublic?: boolean;
  readonly file?: TextFile;
};

/** A file that comes with a message. */
export type TextFile = { readonly name: string; readonly text: string };

/** The message that carries the button shows something else now. */
export type Update = { readonly kind: "update"; readonly view: MessageView };

/** A dialog opens. It must come at once: Discord takes none after a deferral. */
export type OpenModal = { readonly kind: "modal"; readonly modal: APIModalInteractionResponseCallbackData };

/** Nothing to say: what was asked shows elsewhere, such as on the card. */
export type Nothing = { readonly kind: "nothing" };

/** What a feature answers to a press; commands and dialogs take fewer of them. */
export type Answer = Reply | Update | OpenModal | Nothing;

export function update(view: MessageView): Update {
  return { kind: "update", view };
}

export const nothing: Nothing = { kind: "nothing" };
