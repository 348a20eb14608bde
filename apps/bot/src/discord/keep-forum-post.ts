import {
  findMessage,
  type MessageIdentity,
  reserveMessage,
  restartMessage,
  saveMessage,
  wasMessageDeleted,
} from "@guildhall/db/messages";
import type { MessageView } from "@guildhall/discord-views";
import { type APIThreadChannel, AuditLogEvent, Routes, ThreadAutoArchiveDuration } from "discord.js";
import { makeOnce } from "./make-once.ts";
import { showMessage } from "./show-message.ts";
import type { Tools } from "./tools.ts";

/** What a post in a forum should look like. */
export type ForumPost = {
  readonly guildId: string;
  readonly forumId: string;
  readonly identity: MessageIdentity;
  readonly name: string;
  readonly tagId: string | undefined;
  readonly view: MessageView;
  readonly marker: string;
  /** Roles that learn of it when it is opened for the first time. */
  readonly pingRoleIds?: readonly string[];
  /** False for what is over: then nothing new is posted. */
  readonly mayOpen: boolean;
};

/** Makes a post look so; opens it where there is none. One post stands, however often this is cut off. */
export async function keepForumPost(tools: Tools, post: ForumPost): Promise<void> {
  const threadId = await findOrOpen(tools, post);
  if (!threadId) return;
  await dressThread(tools, threadId, post);
  const { guildId, identity, view, marker } = post;
  await showMessage(tools, guildId, { ...identity, channelId: threadId, view, marker });
}

/** The thread: of an earlier run, or the one that the person opened by hand, or a new one. */
async function findOrOpen(tools: Tools, post: ForumPost): Promise<string | undefined> {
  const { context, client } = tools;
  const { guildId, forumId, identity, name, tagId, view, mayOpen } = post;
  const known = await findMessage(context.db, guildId, identity);
  if (known && known.channelId !== forumId) return known.channelId;
  if (!known && !mayOpen) return undefined;
  const now = context.clock.now();
  const row = await reserveMessage(context.db, guildId, { ...identity, channelId: forumId, now });
  const threadId = await makeOnce(client, {
    guildId,
    route: Routes.threads(forumId),
    body: {
      name,
      auto_archive_duration: ThreadAutoArchiveDuration.OneWeek,
      applied_tags: tagId ? [tagId] : [],
      message: { ...view, allowed_mentions: await mentionsOf(tools, post) },
    },
    event: AuditLogEvent.ThreadCreate,
    mark: `Guildhall post ${row.id}`,
    isFirstAttempt: known === undefined,
  });
  await restartMessage(context.db, guildId, { id: row.id, channelId: threadId, now });
  // The first message of a post has the post's id. Its look is compared by the next edit.
  await saveMessage(context.db, guildId, { id: row.id, messageId: threadId, renderedHash: "" });
  return threadId;
}

/** Opening again what was deleted pings nobody. */
async function mentionsOf({ context }: Tools, { guildId, identity, pingRoleIds = [] }: ForumPost) {
  const mayPing = pingRoleIds.length > 0 && !(await wasMessageDeleted(context.db, guildId, identity));
  return { parse: [], roles: mayPing ? pingRoleIds : [] };
}

/** Name and tag as they should be, whoever changed them. A post that fell asleep is woken only when it has news. */
async function dressThread({ client }: Tools, threadId: string, { name, tagId }: ForumPost): Promise<void> {
  const thread = (await client.rest.get(Routes.channel(threadId))) as APIThreadChannel;
  const tags = tagId ? [tagId] : [];
  const isRight = thread.name === name && String(thread.applied_tags ?? []) === String(tags);
  if (isRight && !thread.thread_metadata?.archived) return;
  await client.rest.patch(Routes.channel(threadId), { body: { archived: false } });
  if (!isRight) await client.rest.patch(Routes.channel(threadId), { body: { name, applied_tags: tags } });
}
