import { createHash } from "node:crypto";
import {
  findMessage,
  type MessageIdentity,
  markMessageDeleted,
  type OwnMessage,
  reserveMessage,
  restartMessage,
  saveMessage,
  wasMessageDeleted,
} from "@guildhall/db/messages";
import type { MessageView } from "@guildhall/discord-views";
import { type APIMessage, Routes, SnowflakeUtil } from "discord.js";
import { hasMarker } from "./has-marker.ts";
import { isGone } from "./is-gone.ts";
import type { Tools } from "./tools.ts";

/** For longer than this Discord surely remembers a nonce; it says only "the past few minutes". */
const nonceSeconds = 60;
/** How far our clock and Discord's may be apart. */
const clockSkewSeconds = 60;

/** One message of ours and what it should show. */
export type Showing = MessageIdentity & {
  /** Where it is posted if it does not stand yet. */
  readonly channelId: string;
  readonly view: MessageView;
  /** A custom id or a whole embed footer of the view that no other message has: by it a message is known as this one. */
  readonly marker: string;
  /** Roles that learn of it when it is posted for the first time. An edit, or posting again what was deleted, pings nobody. */
  readonly pingRoleIds?: readonly string[];
  /** People who learn of it, in the same way. */
  readonly pingUserIds?: readonly string[];
  /** False: what somebody deleted stays away. */
  readonly comesBack?: boolean;
};

type Work = { readonly tools: Tools; readonly guildId: string; readonly showing: Showing };

/**
 * Makes one message in Discord show a view: edits the one that stands, posts it where none does. However often a call is
 * cut off and made again, one message stands. Call it for one message from one place at a time, as a fact handler does.
 */
export async function showMessage(tools: Tools, guildId: string, showing: Showing): Promise<void> {
  const work = { tools, guildId, showing };
  const standing = await findMessage(tools.context.db, guildId, showing);
  if (standing?.messageId && (await editMessage(work, standing, standing.messageId))) return;
  const mayPost =
    showing.comesBack !== false || !(await wasMessageDeleted(tools.context.db, guildId, showing));
  if (mayPost) await postMessage(work);
}

/** False when somebody deleted the message. */
async function editMessage(work: Work, row: OwnMessage, messageId: string): Promise<boolean> {
  const { tools, guildId, showing } = work;
  const { db, clock } = tools.context;
  const renderedHash = hashOf(showing.view);
  if (row.renderedHash === renderedHash) return true;
  try {
    const route = Routes.channelMessage(row.channelId, messageId);
    await tools.client.rest.patch(route, { body: bodyOf(showing.view) });
    await saveMessage(db, guildId, { id: row.id, messageId, renderedHash });
    return true;
  } catch (error) {
    if (!isGone(error)) throw error;
    await markMessageDeleted(db, guildId, { id: row.id, now: clock.now() });
    return false;
  }
}

async function postMessage(work: Work): Promise<void> {
  const { tools, guildId, showing } = work;
  const { db, clock } = tools.context;
  const { kind, subjectId, variant, channelId, view } = showing;
  const row = await reserveMessage(db, guildId, { kind, subjectId, variant, channelId, now: clock.now() });
  if (await adoptMessage(work, row)) return;
  // Posted with the number of its row, so that Discord itself answers a second time with the first message.
  const nonce = { nonce: `guildhall-${row.id}`, enforce_nonce: true };
  const body = { ...bodyOf(view), ...nonce, allowed_mentions: await mentionsOf(work) };
  const posted = (await tools.client.rest.post(Routes.channelMessages(channelId), { body })) as APIMessage;
  await saveMessage(db, guildId, { id: row.id, messageId: posted.id, renderedHash: hashOf(view) });
}

async function mentionsOf({ tools, guildId, showing }: Work) {
  const { pingRoleIds = [], pingUserIds = [] } = showing;
  const pingsSomebody = pingRoleIds.length + pingUserIds.length > 0;
  const mayPing = pingsSomebody && !(await wasMessageDeleted(tools.context.db, guildId, showing));
  return { parse: [], roles: mayPing ? pingRoleIds : [], users: mayPing ? pingUserIds : [] };
}

/** An attempt that was cut off may have posted, and Discord no longer knows its nonce: then the message is looked for. */
async function adoptMessage(work: Work, row: OwnMessage): Promise<boolean> {
  const { tools, guildId, showing } = work;
  const now = tools.context.clock.now();
  const isElsewhere = row.channelId !== showing.channelId;
  const isOld = row.createdAt.until(now).total("seconds") > nonceSeconds;
  if (!isElsewhere && !isOld) return false;
  const found = isElsewhere ? undefined : await findPosted(tools, row, showing.marker);
  if (found) {
    if (!(await editMessage(work, row, found.id))) await postMessage(work);
    return true;
  }
  await restartMessage(tools.context.db, guildId, { id: row.id, channelId: showing.channelId, now });
  return false;
}

/** Looks through what followed the attempt, because a busy channel would push the message out of the newest hundred. */
async function findPosted(
  { client }: Tools,
  { channelId, createdAt }: OwnMessage,
  marker: string,
): Promise<APIMessage | undefined> {
  const from = createdAt.subtract({ seconds: clockSkewSeconds });
  const after = SnowflakeUtil.generate({ timestamp: from.epochMilliseconds, increment: 0n });
  const query = new URLSearchParams({ after: String(after), limit: "100" });
  const messages = (await client.rest.get(Routes.channelMessages(channelId), { query })) as APIMessage[];
  return messages.find((message) => message.author.id === client.user.id && hasMarker(message, marker));
}

/** Says everything, so that an edit leaves nothing of what stood there before. */
function bodyOf({ content = "", embeds = [], components = [] }: MessageView) {
  return { content, embeds, components, allowed_mentions: { parse: [] } };
}

function hashOf(view: MessageView): string {
  return createHash("sha256")
    .update(JSON.stringify(bodyOf(view)))
    .digest("hex");
}
