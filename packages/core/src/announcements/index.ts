export * from "./announcement.input.ts";
export {
  type AnnouncementOptions,
  type AnnouncementState,
  type AnnouncementText,
  announcementStates,
  findTextFor,
  isWritten,
  longestBody,
  longestLinkLabel,
  longestTitle,
  longestUrl,
  type MissingWay,
  maxOpenAnnouncements,
  missingWays,
  planPosts,
} from "./announcement.ts";
export * from "./codes/index.ts";
export * from "./contracts/index.ts";
export type { AnnouncementsFact } from "./facts.ts";
export * from "./fame/index.ts";
export {
  type ChannelLanguage,
  channelLanguages,
  type LanguageChannel,
  requireOwnChannels,
} from "./language-channel.ts";
export { type SaveLanguageChannelsInput, saveLanguageChannelsInput } from "./language-channels.input.ts";
export { announcementsRefusals } from "./refusals.ts";

export { requireSeen, requireVersion } from "./require-seen.ts";
export * from "./rooms/index.ts";
export {
  announcementDueJob,
  catchUpHours,
  decideDue,
  planPostAt,
  readSlot,
  runOfAnnouncement,
} from "./schedule.ts";
