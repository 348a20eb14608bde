import { Refusal } from "../refusal.ts";
import type { ChannelLanguage, LanguageChannel } from "./language-channel.ts";

export const longestTitle = 100;
export const longestBody = 4_000;
export const longestLinkLabel = 80;
export const longestUrl = 500;
/** As many as are written or wait at once. */
export const maxOpenAnnouncements = 50;

export const announcementStates = ["draft", "scheduled", "posted", "takenDown"] as const;

export type AnnouncementState = (typeof announcementStates)[number];

/** What a channel gets whose language nobody wrote: the original, or nothing. */
export const missingWays = ["original", "leaveOut"] as const;

export type MissingWay = (typeof missingWays)[number];

/** How an announcement goes out, whatever its texts say. */
export type AnnouncementOptions = {
  /** The language that others are translated from. */
  readonly originalLanguage: ChannelLanguage;
  readonly missing: MissingWay;
  /** Whether the roles of the channels are pinged. */
  readonly pings: boolean;
  /** Whether announcement channels send it on to the servers that follow them. */
  readonly crossposts: boolean;
  /** A button below; both or neither. */
  readonly linkLabel: string | null;
  readonly linkUrl: string | null;
  readonly imageUrl: string | null;
};

/** What is said in one language. While it is written both may be empty. */
export type AnnouncementText = {
  readonly language: ChannelLanguage;
  readonly title: string;
  readonly body: string;
};

type Written = Pick<AnnouncementOptions, "originalLanguage" | "missing"> & {
  readonly texts: readonly AnnouncementText[];
};

export function isWritten({ title, body }: Pick<AnnouncementText, "title" | "body">): boolean {
  return title !== "" && body !== "";
}

/** What people of a language read: their own text, the original where that is to stand in, or nothing. */
export function findTextFor<Text extends AnnouncementText>(
  { originalLanguage, missing, texts }: Omit<Written, "texts"> & { readonly texts: readonly Text[] },
  language: ChannelLanguage,
): Text | undefined {
  const written = texts.filter(isWritten);
  const own = written.find((text) => text.language === language);
  if (own || missing === "leaveOut") return own;
  return written.find((text) => text.language === originalLanguage);
}

/** The channels that get it. Refuses one that says nothing in its own language, or that nobody would read. */
export function planPosts<Channel extends LanguageChannel>(
  announcement: Written,
  channels: readonly Channel[],
): readonly Channel[] {
  const { originalLanguage, texts } = announcement;
  if (!texts.some((text) => text.language === originalLanguage && isWritten(text)))
    throw new Refusal("announcements.noText");
  const reached = channels.filter(({ language }) => findTextFor(announcement, language));
  if (reached.length === 0) throw new Refusal("announcements.noChannel");
  return reached;
}
