import { isTalkOver } from "@guildhall/core/events";
import { findMessage, markMessageDeleted, type OwnMessage } from "@guildhall/db/messages";
import type { MessageView } from "@guildhall/discord-views";
import { type EventDetails, eventMessageKinds } from "@guildhall/use-cases/events";
import { Routes } from "discord.js";
import { fetchTags, findTag } from "#bot/discord/forum-tags.ts";
import { isGone } from "#bot/discord/is-gone.ts";
import { type ForumPost, keepForumPost } from "#bot/discord/keep-forum-post.ts";
import { showMessage } from "#bot/discord/show-message.ts";
import type { Tools } from "#bot/discord/tools.ts";
import type { CardChannel } from "./find-card-channel.ts";

export type Card = {
  readonly guildId: string;
  readonly event: EventDetails;
  readonly channel: CardChannel;
  readonly view: MessageView;
  readonly marker: string;
  /** Roles that learn of the event when its card appears. */
  readonly pingRoleIds: readonly string[];
};

/** The card stands as a message, or begins a post of its own in a forum. Where it stands it stays. */
export async function keepCard(tools: Tools, card: Card): Promise<void> {
  const { guildId, event, channel, view, marker, pingRoleIds } = card;
  const identity = { kind: eventMessageKinds.card, subjectId: event.eventId, variant: "" };
  const standing = await findMessage(tools.context.db, guildId, identity);
  if (channel.kind === "forum" && isPostOrNone(standing, channel)) await keepPost(tools, card, identity);
  else {
    const { channelId } = channel;
    await showMessage(tools, guildId, { ...identity, channelId, view, marker, pingRoleIds });
  }
}

/** The first message of a post has the post's own id. */
function isPostOrNone(standing: OwnMessage | undefined, { channelId }: CardChannel): boolean {
  return !standing || standing.channelId === channelId || standing.channelId === standing.messageId;
}

async function keepPost(tools: Tools, card: Card, identity: ForumPost["identity"]): Promise<void> {
  const { guildId, event, channel, view, marker, pingRoleIds } = card;
  const tags = await fetchTags(tools.client, channel.channelId);
  const post = {
    guildId,
    forumId: channel.channelId,
    identity,
    name: event.title.slice(0, 100),
    tagId: findTag(tags, (t) => t(`events.states.${event.state}`))?.id,
    view,
    marker,
    pingRoleIds,
    mayOpen: true,
  };
  try {
    await keepForumPost(tools, post);
  } catch (error) {
    if (!isGone(error) || !(await forgetPost(tools, post))) throw error;
    await keepForumPost(tools, post);
  }
  if (isTalkOver(event, tools.context.clock.now())) await closePost(tools, post);
}

/** Somebody deleted the post while the bot was away: it comes back as a new one. */
async function forgetPost({ context }: Tools, { guildId, identity }: ForumPost): Promise<boolean> {
  const standing = await findMessage(context.db, guildId, identity);
  if (!standing?.messageId) return false;
  await markMessageDeleted(context.db, guildId, { id: standing.id, now: context.clock.now() });
  return true;
}

async function closePost({ context, client }: Tools, { guildId, identity }: ForumPost): Promise<void> {
  const standing = await findMessage(context.db, guildId, identity);
  if (!standing?.messageId) return;
  const body = { archived: true, locked: true };
  await client.rest.patch(Routes.channel(standing.channelId), { body });
}
