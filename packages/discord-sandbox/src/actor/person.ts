import type { APIMessage } from "discord-api-types/v10";
import type { Choice } from "../rules/choice.ts";
import type { Perform } from "./actions.ts";
import { refuseInClient } from "./client-refusal.ts";
import type { OptionValues } from "./fill-options.ts";
import type { PersonFile } from "./pick-file.ts";
import type { Seat } from "./place.ts";
import type { ReplyData } from "./reply-data.ts";
import type { ModalValues } from "./submit-modal.ts";

/** What came back after a person acted, and what they can do with it. */
export type Reply = ReplyData & {
  /** The text of the message, empty when there is none. */
  readonly content: string;
  /** Presses a button of this very message. */
  click(name: string): Promise<Reply>;
  select(name: string, ...values: string[]): Promise<Reply>;
  /** Fills in the dialog that opened. */
  submit(values: ModalValues): Promise<Reply>;
};

/** A person in one place of a guild. `alice.in("#raids")` moves them. */
export type Person = {
  readonly id: string;
  readonly guildId: string;
  in(channel: string): Person;
  /** `slash("/event create", { title: "Siege" })` */
  slash(command: string, options?: OptionValues): Promise<Reply>;
  /** What the bot offers while the person types `focused`. */
  autocomplete(command: string, options: OptionValues, focused?: string): Promise<readonly Choice[]>;
  /** Presses the newest button of that label, emoji or custom id that this person sees here. */
  click(name: string): Promise<Reply>;
  select(name: string, ...values: string[]): Promise<Reply>;
  submit(opened: ReplyData, values: ModalValues): Promise<Reply>;
  userMenu(command: string, target: string): Promise<Reply>;
  messageMenu(command: string, messageId: string): Promise<Reply>;
  /** Writes a message; `{ files: [{ name: "roster.csv", content: "…" }] }` adds attachments. */
  say(content: string, options?: { readonly files?: readonly PersonFile[] }): Promise<APIMessage>;
  /** `alice.in("loot").post("Sword", "who needs it?", ["Open"])` */
  post(title: string, content: string, tags?: readonly string[]): Promise<APIMessage>;
  messages(): Promise<APIMessage[]>;
  /** One's own, or with the right to manage messages anybody's. */
  deleteMessage(messageId: string): Promise<void>;
  joinVoice(channel: string): Promise<void>;
  leaveVoice(): Promise<void>;
  setVoice(state: { isMuted?: boolean; isDeaf?: boolean }): Promise<void>;
  react(messageId: string, emoji: string, isOn?: boolean): Promise<void>;
  followEvent(event: string, isInterested?: boolean): Promise<void>;
  leaveGuild(): Promise<void>;
  acceptDirectMessages(isOpen: boolean): Promise<void>;
};

export function personAt(seat: Seat, perform: Perform): Person {
  const replyTo = (data: ReplyData): Reply => {
    const here = personAt({ ...seat, channel: data.channelId }, perform);
    const messageId = data.message?.id;
    const at: Seat = { ...seat, channel: data.channelId };
    return {
      ...data,
      content: data.message?.content ?? "",
      click: async (name) => replyTo(await perform("click", at, { name, messageId })),
      select: async (name, ...values) => replyTo(await perform("select", at, { name, messageId, values })),
      submit: (values) => here.submit(data, values),
    };
  };
  return {
    id: seat.userId,
    guildId: seat.guildId,
    in: (channel) => personAt({ ...seat, channel }, perform),
    slash: async (command, options = {}) => replyTo(await perform("slash", seat, { command, options })),
    autocomplete: async (command, options, focused = Object.keys(options).at(-1) ?? "") => {
      const { choices } = await perform("autocomplete", seat, { command, options, focused });
      return choices ?? [];
    },
    click: async (name) => replyTo(await perform("click", seat, { name })),
    select: async (name, ...values) => replyTo(await perform("select", seat, { name, values })),
    submit: async ({ modal, token }, values) => {
      const opened = modal ?? refuseInClient("No dialog is open.");
      return replyTo(await perform("submit", seat, { modal: opened, token, values }));
    },
    userMenu: async (command, target) => replyTo(await perform("userMenu", seat, { command, target })),
    messageMenu: async (command, messageId) =>
      replyTo(await perform("messageMenu", seat, { command, messageId })),
    say: (content, { files } = {}) => perform("say", seat, { content, files }),
    post: (title, content, tags = []) => perform("post", seat, { title, content, tags }),
    messages: () => perform("messages", seat, undefined),
    deleteMessage: (messageId) => perform("deleteMessage", seat, { messageId }),
    joinVoice: (channel) => perform("joinVoice", seat, { channel }),
    leaveVoice: () => perform("leaveVoice", seat, undefined),
    setVoice: (state) => perform("setVoice", seat, state),
    react: (messageId, emoji, isOn = true) => perform("react", seat, { messageId, emoji, isOn }),
    followEvent: (event, isInterested = true) => perform("followEvent", seat, { event, isInterested }),
    leaveGuild: () => perform("leaveGuild", seat, undefined),
    acceptDirectMessages: (isOpen) => perform("acceptDirectMessages", seat, { isOpen }),
  };
}
