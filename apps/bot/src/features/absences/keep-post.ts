import { findMessage, reserveMessage, restartMessage, saveMessage } from "@guildhall/db/messages";
import type { MessageView } from "@guildhall/discord-views";
import { absenceMessageKinds } from "@guildhall/use-cases/absences";
import { type APIThreadChannel, AuditLogEvent, Routes, ThreadAutoArchiveDuration } from "discord.js";
import { makeOnce } from "#bot/discord/make-once.ts";
import { showMessage } from "#bot/discord/show-message.ts";
import type { Tools } from "#bot/discord/tools.ts";

/** One leave and what its post in the forum should look like. */
export type Post = {
  readonly guildId: string;
  readonly forumId: string;
  readonly absenceId: number;
  readonly name: string;
  readonly tagId: string | undefined;
  readonly view: MessageView;
  readonly marker: string;
  /** False for a leave that is over: then nothing new is posted. */
  readonly mayOpen: boolean;
};

/** Makes the post of a leave look so; opens it where there is none. One post stands, however often this is cut off. */
export async function keepPost(tools: Tools, post: Post): Promise<void> {
  const threadId = await findOrOpen(tools, post);
  if (!threadId) return;
  await dressThread(tools, threadId, post);
  const { guildId, view, marker } = post;
  await showMessage(tools, guildId, { ...identityOf(post), channelId: threadId, view, marker });
}

function identityOf({ absenceId }: Post) {
  return { kind: absenceMessageKinds.post, subjectId: absenceId, variant: "" };
}

/** The thread: of an earlier run, or the one that the person opened by hand, or a new one. */
async function findOrOpen(tools: Tools, post: Post): Promise<string | undefined> {
  const { context, client } = tools;
  const { guildId, forumId, name, tagId, view, mayOpen } = post;
  const known = await findMessage(context.db, guildId, identityOf(post));
  if (known && known.channelId !== forumId) return known.channelId;
  if (!known && !mayOpen) return undefined;
  const now = context.clock.now();
  const row = await reserveMessage(context.db, guildId, { ...identityOf(post), channelId: forumId, now });
  const threadId = await makeOnce(client, {
    guildId,
    route: Routes.threads(forumId),
    body: {
      name,
      auto_archive_duration: ThreadAutoArchiveDuration.OneWeek,
      applied_tags: tagId ? [tagId] : [],
      message: { ...view, allowed_mentions: { parse: [] } },
    },
    event: AuditLogEvent.ThreadCreate,
    mark: `Guildhall leave ${row.id}`,
    isFirstAttempt: known === undefined,
  });
  await restartMessage(context.db, guildId, { id: row.id, channelId: threadId, now });
  // The first message of a post has the post's id. Its look is compared by the next edit.
  await saveMessage(context.db, guildId, { id: row.id, messageId: threadId, renderedHash: "" });
  return threadId;
}

/** Name and tag as they should be, whoever changed them. A post that fell asleep is woken only when it has news. */
async function dressThread({ client }: Tools, threadId: string, { name, tagId }: Post): Promise<void> {
  const thread = (await client.rest.get(Routes.channel(threadId))) as APIThreadChannel;
  const tags = tagId ? [tagId] : [];
  const isRight = thread.name === name && String(thread.applied_tags ?? []) === String(tags);
  if (isRight && !thread.thread_metadata?.archived) return;
  await client.rest.patch(Routes.channel(threadId), { body: { archived: false } });
  if (!isRight) await client.rest.patch(Routes.channel(threadId), { body: { name, applied_tags: tags } });
}
