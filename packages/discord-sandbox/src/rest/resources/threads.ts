import {
  ChannelType,
  type RESTPatchAPIChannelJSONBody,
  type RESTPostAPIChannelMessageJSONBody,
  type RESTPostAPIChannelThreadsJSONBody,
} from "discord-api-types/v10";
import { refuse } from "../../rules/discord-error.ts";
import { threadEditForm, threadForm } from "../../rules/forms/channel-form.ts";
import { parseForm } from "../../rules/forms/form.ts";
import { messageForm } from "../../rules/forms/message-form.ts";
import { sandboxHand } from "../../world/access.ts";
import { storeFiles } from "../../world/changes/attachments.ts";
import { sendMessage } from "../../world/changes/create-message.ts";
import { editThread } from "../../world/changes/edit-thread.ts";
import { setThreadMember } from "../../world/changes/thread-members.ts";
import { createThread, type ThreadDraft } from "../../world/changes/threads.ts";
import { getMessage, guildChannels } from "../../world/lookup.ts";
import { channelPayload } from "../../world/payloads/channel-payload.ts";
import { memberPayload } from "../../world/payloads/member-payload.ts";
import type { Channel } from "../../world/state/channel.ts";
import type { Guild } from "../../world/state/guild.ts";
import type { Message } from "../../world/state/message.ts";
import { guildChannelOf, limitOf } from "../find.ts";
import { type Call, done, ok, type Result, type Route } from "../route.ts";

/** https://discord.com/developers/docs/topics/threads */
type ThreadBody = RESTPostAPIChannelThreadsJSONBody & {
  readonly applied_tags?: string[];
  readonly message?: RESTPostAPIChannelMessageJSONBody;
};

function draftOf(call: Call, body: ThreadBody): ThreadDraft {
  const { channel: parent, guild } = guildChannelOf(call);
  return {
    guild,
    parent,
    name: body.name,
    ownerId: call.world.application.botUserId,
    isPrivate: body.type === ChannelType.PrivateThread,
    isInvitable: body.invitable,
    autoArchiveMinutes: body.auto_archive_duration ?? undefined,
    rateLimitSeconds: body.rate_limit_per_user ?? undefined,
    appliedTagIds: body.applied_tags,
  };
}

/** A post is a thread whose first message has the thread's id. */
function createPost(call: Call, draft: ThreadDraft, content: RESTPostAPIChannelMessageJSONBody): Result {
  const body = parseForm<RESTPostAPIChannelMessageJSONBody>(messageForm(content), content);
  const isEmpty =
    !body.content && !body.embeds?.length && !body.components?.length && call.files.length === 0;
  if (isEmpty) refuse("emptyMessage");
  const channel = createThread(call.world, call.actor, draft);
  const attachments = storeFiles(call.world, channel, {
    files: call.files,
    described: body.attachments ?? [],
  });
  const message = sendMessage(call.world, sandboxHand, {
    channel,
    authorId: draft.ownerId,
    body,
    attachments,
    extra: { id: channel.id },
  });
  return { status: 201, body: { ...channelPayload(call.world, channel), message: message.payload } };
}

function create(call: Call): Result {
  const body = parseForm<ThreadBody>(threadForm, call.body);
  const draft = draftOf(call, body);
  if (draft.parent.forum) return createPost(call, draft, body.message ?? {});
  return { status: 201, body: channelPayload(call.world, createThread(call.world, call.actor, draft)) };
}

function createUnder(call: Call): Result {
  const body = parseForm<ThreadBody>(threadForm, call.body);
  const draft = draftOf(call, body);
  const message: Message = getMessage(draft.parent, call.param("message"));
  const channel = createThread(call.world, call.actor, { ...draft, isPrivate: false, message });
  return { status: 201, body: channelPayload(call.world, channel) };
}

/** PATCH on a channel that is a thread. */
export function editThreadByRest(call: Call, place: { channel: Channel; guild: Guild }): Result {
  const body = parseForm<RESTPatchAPIChannelJSONBody>(threadEditForm, call.body);
  const channel = editThread(call.world, call.actor, {
    ...place,
    changes: {
      name: body.name,
      isArchived: body.archived,
      isLocked: body.locked,
      isInvitable: body.invitable,
      autoArchiveMinutes: body.auto_archive_duration,
      rateLimitSeconds: body.rate_limit_per_user ?? undefined,
      appliedTagIds: body.applied_tags,
    },
  });
  return ok(channelPayload(call.world, channel));
}

function listArchived(call: Call, type: ChannelType): Result {
  const { channel: parent, guild } = guildChannelOf(call);
  const threads = guildChannels(call.world, guild)
    .filter(
      (channel) => channel.parentId === parent.id && channel.thread?.isArchived && channel.type === type,
    )
    .toSorted((a, b) => ((a.thread?.archiveChangedAt ?? "") < (b.thread?.archiveChangedAt ?? "") ? 1 : -1));
  const limit = limitOf(call.query, { standard: 50, max: 100 });
  const page = threads.slice(0, limit);
  const members = page.flatMap(
    (channel) => channel.thread?.members.get(call.world.application.botUserId) ?? [],
  );
  return ok({
    threads: page.map((channel) => channelPayload(call.world, channel)),
    members,
    has_more: threads.length > limit,
  });
}

function threadOf(call: Call) {
  const { channel, guild } = guildChannelOf(call);
  return { channel, guild, thread: channel.thread ?? refuse("wrongChannelKind") };
}

function listMembers(call: Call): Result {
  const { thread, guild } = threadOf(call);
  const withMember = call.query.get("with_member") === "true";
  return ok(
    [...thread.members.values()].map((each) => {
      const member = withMember ? guild.members.get(each.user_id ?? "") : undefined;
      return member ? { ...each, member: memberPayload(call.world, member) } : each;
    }),
  );
}

function setMember(call: Call, isMember: boolean): Result {
  const { channel, guild } = threadOf(call);
  const userId = call.param("user") === "@me" ? call.world.application.botUserId : call.param("user");
  if (!guild.members.has(userId)) refuse("unknownMember");
  setThreadMember(call.world, call.actor, { guild, channel, userId, isMember });
  return done;
}

const memberPath = "/channels/:channel/thread-members/:user";

export const threadRoutes: readonly Route[] = [
  { method: "POST", path: "/channels/:channel/threads", run: create },
  { method: "POST", path: "/channels/:channel/messages/:message/threads", run: createUnder },
  {
    method: "GET",
    path: "/channels/:channel/threads/archived/public",
    run: (call) => listArchived(call, ChannelType.PublicThread),
  },
  {
    method: "GET",
    path: "/channels/:channel/threads/archived/private",
    run: (call) => listArchived(call, ChannelType.PrivateThread),
  },
  {
    method: "GET",
    path: "/channels/:channel/users/@me/threads/archived/private",
    run: (call) => listArchived(call, ChannelType.PrivateThread),
  },
  { method: "GET", path: "/channels/:channel/thread-members", run: listMembers },
  {
    method: "GET",
    path: memberPath,
    run: (call) => ok(threadOf(call).thread.members.get(call.param("user")) ?? refuse("unknownMember")),
  },
  { method: "PUT", path: memberPath, run: (call) => setMember(call, true) },
  { method: "DELETE", path: memberPath, run: (call) => setMember(call, false) },
];
