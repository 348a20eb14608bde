import { ChannelType } from "discord-api-types/v10";
import { z } from "zod";
import { permissionBits, snowflake, text, whole } from "./form.ts";

/** https://discord.com/developers/docs/resources/channel#modify-channel */
const overwrite = z.looseObject({
  id: snowflake,
  type: whole(0, 1),
  allow: permissionBits.nullish(),
  deny: permissionBits.nullish(),
});

export const overwriteForm = z.looseObject({
  type: whole(0, 1),
  allow: permissionBits.nullish(),
  deny: permissionBits.nullish(),
});

/** At most 20 tags in a forum, names of at most 20 characters. */
const tag = z.looseObject({
  name: text(1, 20),
  moderated: z.boolean().optional(),
  emoji_id: snowflake.nullish(),
  emoji_name: z.string().nullish(),
});

const archiveMinutes = z.union([z.literal(60), z.literal(1440), z.literal(4320), z.literal(10_080)]);

const fields = {
  topic: text(0, 1024).nullish(),
  nsfw: z.boolean().nullish(),
  rate_limit_per_user: whole(0, 21_600).nullish(),
  bitrate: whole(8000, 384_000).nullish(),
  user_limit: whole(0, 99).nullish(),
  position: z.int().min(0).nullish(),
  parent_id: snowflake.nullish(),
  permission_overwrites: z.array(overwrite).max(100).nullish(),
  default_auto_archive_duration: archiveMinutes.nullish(),
  available_tags: z.array(tag).max(20).nullish(),
  default_reaction_emoji: z.looseObject({}).nullish(),
  default_sort_order: whole(0, 1).nullish(),
  default_forum_layout: whole(0, 2).nullish(),
  default_thread_rate_limit_per_user: whole(0, 21_600).nullish(),
  flags: z.int().nullish(),
  type: z.int().optional(),
};

const forumTopic = { topic: text(0, 4096).nullish() };

const name = text(1, 100);
const forms = {
  newChannel: z.looseObject({ ...fields, name }),
  channel: z.looseObject({ ...fields, name: name.optional() }),
  newForum: z.looseObject({ ...fields, ...forumTopic, name }),
  forum: z.looseObject({ ...fields, ...forumTopic, name: name.optional() }),
} as const;

export function channelForm(type: ChannelType, options: { isNew: boolean }): z.ZodType {
  const isForum = type === ChannelType.GuildForum || type === ChannelType.GuildMedia;
  if (isForum) return options.isNew ? forms.newForum : forms.forum;
  return options.isNew ? forms.newChannel : forms.channel;
}

/** https://discord.com/developers/docs/resources/channel#modify-channel-json-params-thread */
export const threadEditForm = z.looseObject({
  name: text(1, 100).optional(),
  archived: z.boolean().optional(),
  auto_archive_duration: archiveMinutes.optional(),
  locked: z.boolean().optional(),
  invitable: z.boolean().optional(),
  rate_limit_per_user: whole(0, 21_600).nullish(),
  applied_tags: z.array(snowflake).max(5).optional(),
});

/** https://discord.com/developers/docs/resources/channel#start-thread-without-message */
export const threadForm = z.looseObject({
  name: text(1, 100),
  auto_archive_duration: archiveMinutes.nullish(),
  rate_limit_per_user: whole(0, 21_600).nullish(),
  type: z.union([z.literal(10), z.literal(11), z.literal(12)]).optional(),
  invitable: z.boolean().optional(),
  applied_tags: z.array(snowflake).max(5).optional(),
  message: z.looseObject({}).optional(),
});
