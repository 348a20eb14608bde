import type { APIMessage } from "discord-api-types/v10";
import { sandboxHand } from "../world/access.ts";
import { storeFile } from "../world/changes/attachments.ts";
import { sendMessage } from "../world/changes/create-message.ts";
import { deleteMessage } from "../world/changes/delete-message.ts";
import { editMessage } from "../world/changes/edit-message.ts";
import { removeMember } from "../world/changes/members.ts";
import { addReaction, removeReaction } from "../world/changes/reactions.ts";
import { setInterested } from "../world/changes/scheduled-events.ts";
import { editVoice, leaveVoice, moveToVoice } from "../world/changes/voice.ts";
import { getChannel, getGuild, getMember, getMessage, getUser } from "../world/lookup.ts";
import type { World } from "../world/world.ts";
import { refuseInClient } from "./client-refusal.ts";
import type { OptionValues } from "./fill-options.ts";
import { type PersonFile, pickFiles } from "./pick-file.ts";
import { placeOf, type Seat } from "./place.ts";
import type { ReplyData } from "./reply-data.ts";
import { findChannelId } from "./resolve-entities.ts";
import { type ModalSubmission, submitModal } from "./submit-modal.ts";
import { autocomplete, slash, useMessageMenu, useUserMenu } from "./use-command.ts";
import { type ComponentPick, click, select } from "./use-component.ts";
import { writePost } from "./write-post.ts";

/** https://discord.com/developers/docs/resources/message#create-message */
const contentLimit = 2000;

/**
 * Everything a person can do, with plain data in and out, so that it can be asked for in this process or over HTTP.
 * All of it goes through the same changes as the bot's REST calls.
 */
export const actions = {
  slash: (world: World, seat: Seat, input: { command: string; options: OptionValues }): Promise<ReplyData> =>
    slash(world, placeOf(world, seat), input),

  autocomplete: (
    world: World,
    seat: Seat,
    input: { command: string; options: OptionValues; focused: string },
  ): Promise<ReplyData> => autocomplete(world, placeOf(world, seat), input),

  click: (world: World, seat: Seat, input: ComponentPick): Promise<ReplyData> =>
    click(world, placeOf(world, seat), input),

  select: (
    world: World,
    seat: Seat,
    input: ComponentPick & { values: readonly string[] },
  ): Promise<ReplyData> => select(world, placeOf(world, seat), input),

  submit: (world: World, seat: Seat, input: ModalSubmission): Promise<ReplyData> =>
    submitModal(world, placeOf(world, seat), input),

  userMenu: (world: World, seat: Seat, input: { command: string; target: string }): Promise<ReplyData> =>
    useUserMenu(world, placeOf(world, seat), input),

  messageMenu: (
    world: World,
    seat: Seat,
    input: { command: string; messageId: string },
  ): Promise<ReplyData> => {
    const place = placeOf(world, seat);
    const message = getMessage(place.channel, input.messageId).payload;
    return useMessageMenu(world, place, { command: input.command, message });
  },

  say: (
    world: World,
    seat: Seat,
    input: { content: string; files?: readonly PersonFile[] | undefined },
  ): APIMessage => {
    const { channel } = placeOf(world, seat);
    const attachments = pickFiles(input.files ?? []).map((file) => storeFile(world, channel, file));
    const draft = { channel, authorId: seat.userId, body: { content: input.content }, attachments };
    return sendMessage(world, { userId: seat.userId }, draft).payload;
  },

  /** Writes a post into a forum, tags by name; its id is the new thread's. */
  post: (
    world: World,
    seat: Seat,
    input: { title: string; content: string; tags: readonly string[] },
  ): APIMessage => writePost(world, placeOf(world, seat), input),

  /** What this person can read here, oldest first; ephemeral answers to them included. */
  messages: (world: World, seat: Seat): APIMessage[] => {
    const { channel } = placeOf(world, seat);
    return [...channel.messages.values()]
      .filter((message) => !message.ephemeralFor || message.ephemeralFor === seat.userId)
      .map((message) => message.payload);
  },

  editMessage: (world: World, seat: Seat, input: { messageId: string; content: string }): void => {
    const { channel } = placeOf(world, seat);
    const message = getMessage(channel, input.messageId);
    const { content } = input;
    if (content.trim() === "" && message.payload.attachments.length === 0)
      refuseInClient("An empty message cannot be saved. Delete it instead.");
    if (content.length > contentLimit) refuseInClient(`A message holds ${contentLimit} characters.`);
    editMessage(world, { userId: seat.userId }, { channel, message, body: { content } });
  },

  deleteMessage: (world: World, seat: Seat, input: { messageId: string }): void => {
    const { channel } = placeOf(world, seat);
    const message = getMessage(channel, input.messageId);
    deleteMessage(world, { userId: seat.userId }, { channel, message });
  },

  joinVoice: (world: World, seat: Seat, input: { channel: string }): void => {
    const guild = getGuild(world, seat.guildId);
    const channelId =
      findChannelId(world, guild, input.channel) ?? refuseInClient(`No channel "${input.channel}".`);
    const channel = getChannel(world, channelId);
    moveToVoice(world, { userId: seat.userId }, { guild, userId: seat.userId, channel });
  },

  leaveVoice: (world: World, seat: Seat): void => {
    leaveVoice(world, { userId: seat.userId }, { guild: getGuild(world, seat.guildId), userId: seat.userId });
  },

  react: (world: World, seat: Seat, input: { messageId: string; emoji: string; isOn: boolean }): void => {
    const { channel } = placeOf(world, seat);
    const reaction = {
      channel,
      message: getMessage(channel, input.messageId),
      emoji: input.emoji,
      userId: seat.userId,
    };
    (input.isOn ? addReaction : removeReaction)(world, { userId: seat.userId }, reaction);
  },

  /** Presses "Interested" on a native event, or takes it back. */
  followEvent: (world: World, seat: Seat, input: { event: string; isInterested: boolean }): void => {
    const guild = getGuild(world, seat.guildId);
    const events = [...guild.scheduledEvents.values()];
    const event =
      events.find(({ payload }) => payload.id === input.event || payload.name === input.event) ??
      refuseInClient(`There is no event "${input.event}".`);
    setInterested(world, { guild, event, userId: seat.userId, isInterested: input.isInterested });
  },

  /** Mutes oneself, deafens oneself, turns the camera on. */
  setVoice: (world: World, seat: Seat, input: { isMuted?: boolean; isDeaf?: boolean }): void => {
    const flags = {
      ...(input.isMuted === undefined ? {} : { self_mute: input.isMuted }),
      ...(input.isDeaf === undefined ? {} : { self_deaf: input.isDeaf }),
    };
    editVoice(
      world,
      { userId: seat.userId },
      { guild: getGuild(world, seat.guildId), userId: seat.userId, flags },
    );
  },

  leaveGuild: (world: World, seat: Seat): void => {
    const guild = getGuild(world, seat.guildId);
    removeMember(world, sandboxHand, { guild, member: getMember(guild, seat.userId), kind: "leave" });
  },

  /** Closed: the bot's direct messages are refused with 50007. */
  acceptDirectMessages: (world: World, seat: Seat, input: { isOpen: boolean }): void => {
    getUser(world, seat.userId).acceptsDirectMessages = input.isOpen;
  },
} as const;

export type Actions = typeof actions;
export type ActionName = keyof Actions;
export type ActionInput<Name extends ActionName> = Parameters<Actions[Name]>[2];
export type ActionOutput<Name extends ActionName> = Awaited<ReturnType<Actions[Name]>>;

/** Carries an action to the world: a call in this process, or a request to another one. */
export type Perform = <Name extends ActionName>(
  name: Name,
  seat: Seat,
  input: ActionInput<Name>,
) => Promise<ActionOutput<Name>>;

/** Runs an action that came from outside, its name and input unproven. */
export async function perform(
  world: World,
  name: string,
  request: { seat: Seat; input: unknown },
): Promise<unknown> {
  if (!Object.hasOwn(actions, name)) refuseInClient(`There is no action "${name}".`);
  const run = actions[name as ActionName] as (world: World, seat: Seat, input: unknown) => unknown;
  return run(world, request.seat, request.input);
}

/** Actions in this process. */
export function performIn(world: World): Perform {
  return (name, seat, input) => perform(world, name, { seat, input }) as Promise<ActionOutput<typeof name>>;
}
