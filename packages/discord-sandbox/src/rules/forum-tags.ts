import { ChannelFlags } from "discord-api-types/v10";
import type { Channel } from "../world/state/channel.ts";
import { refuse, refuseField } from "./discord-error.ts";

/** https://discord.com/developers/docs/resources/channel#forum-tag-object */
const tagsPerPost = 5;

/** Tags of a post exist in its forum, are at most five, and at least one where the forum asks for it. */
export function requireAppliedTags(forum: Channel, tagIds: readonly string[]): void {
  if (tagIds.length > tagsPerPost)
    refuseField(["applied_tags"], "BASE_TYPE_MAX_LENGTH", `Must be ${tagsPerPost} or fewer in length.`);
  const isKnown = (tagId: string) => forum.forum?.tags.some((tag) => tag.id === tagId);
  if (!tagIds.every(isKnown)) refuse("unknownTag");
  if (forum.flags & ChannelFlags.RequireTag && tagIds.length === 0) refuse("tagsRequired");
}
