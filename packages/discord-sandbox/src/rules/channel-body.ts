import type { APIGuildForumTag, APIOverwrite, RESTPatchAPIChannelJSONBody } from "discord-api-types/v10";
import type { ChannelChanges } from "../world/changes/channels.ts";
import type { Forum } from "../world/state/channel.ts";

type Body = RESTPatchAPIChannelJSONBody & { default_thread_rate_limit_per_user?: number | null };

/** Leaves out what the body did not name, so that a change touches nothing else. */
function named<Fields extends object>(
  fields: Fields,
): Partial<{ [Key in keyof Fields]: NonNullable<Fields[Key]> }> {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Partial<{ [Key in keyof Fields]: NonNullable<Fields[Key]> }>;
}

function overwritesOf(body: Body): APIOverwrite[] | undefined {
  return body.permission_overwrites?.map((each) => ({
    id: String(each.id),
    type: each.type,
    allow: String(each.allow ?? "0"),
    deny: String(each.deny ?? "0"),
  }));
}

function forumOf(body: Body, nextId: () => string): Partial<Forum> {
  return named({
    tags: body.available_tags?.map(
      (tag): APIGuildForumTag => ({
        id: tag.id ?? nextId(),
        name: tag.name,
        moderated: tag.moderated ?? false,
        emoji_id: tag.emoji_id ?? null,
        emoji_name: tag.emoji_name ?? null,
      }),
    ),
    defaultReaction: body.default_reaction_emoji,
    defaultSortOrder: body.default_sort_order,
    defaultLayout: body.default_forum_layout ?? undefined,
    defaultThreadRateLimitSeconds: body.default_thread_rate_limit_per_user ?? undefined,
  }) as Partial<Forum>;
}

/** The body of a channel as changes of our state. */
export function channelChanges(body: Body, nextId: () => string): ChannelChanges {
  const changes = named({
    name: body.name,
    topic: body.topic,
    position: body.position ?? undefined,
    parentId: body.parent_id,
    isNsfw: body.nsfw ?? undefined,
    overwrites: overwritesOf(body),
    rateLimitSeconds: body.rate_limit_per_user ?? undefined,
    bitrate: body.bitrate ?? undefined,
    userLimit: body.user_limit ?? undefined,
    flags: body.flags ?? undefined,
    defaultAutoArchiveMinutes: body.default_auto_archive_duration ?? undefined,
  }) as ChannelChanges;
  return { ...changes, forum: forumOf(body, nextId) };
}
