import type {
  APIGuildForumDefaultReactionEmoji,
  APIGuildForumTag,
  APIOverwrite,
  APIThreadMember,
  ChannelType,
} from "discord-api-types/v10";
import type { Message } from "./message.ts";

/** What makes a channel a thread. */
export type Thread = {
  readonly ownerId: string;
  isArchived: boolean;
  isLocked: boolean;
  isInvitable: boolean;
  autoArchiveMinutes: 60 | 1440 | 4320 | 10080;
  archiveChangedAt: string;
  readonly createdAt: string;
  appliedTagIds: string[];
  readonly members: Map<string, APIThreadMember>;
  /** Never goes down, as messages are deleted. */
  totalMessagesSent: number;
  cancelArchive: () => void;
};

/** What makes a channel a forum. */
export type Forum = {
  tags: APIGuildForumTag[];
  defaultReaction: APIGuildForumDefaultReactionEmoji | null;
  defaultSortOrder: number | null;
  defaultLayout: number;
  defaultThreadRateLimitSeconds: number;
};

/** Any channel: text, voice, category, forum, thread, direct message. */
export type Channel = {
  readonly id: string;
  type: ChannelType;
  /** Absent for direct messages. */
  readonly guildId?: string;
  name: string;
  topic: string | null;
  position: number;
  parentId: string | null;
  isNsfw: boolean;
  overwrites: APIOverwrite[];
  rateLimitSeconds: number;
  bitrate: number;
  userLimit: number;
  flags: number;
  defaultAutoArchiveMinutes: 60 | 1440 | 4320 | 10080 | null;
  readonly messages: Map<string, Message>;
  lastMessageId: string | null;
  thread?: Thread;
  forum?: Forum;
  /** The people of a direct message, the bot not counted. */
  readonly recipientIds?: readonly string[];
};
