import { Refusal } from "../refusal.ts";

/** Languages that a channel can speak: more than the product does, because officers write the texts themselves. */
export const channelLanguages = [
  "en",
  "fr",
  "es",
  "de",
  "it",
  "pt",
  "ru",
  "uk",
  "pl",
  "ko",
  "ja",
  "zh",
  "ar",
] as const;

export type ChannelLanguage = (typeof channelLanguages)[number];

/** Where the guild announces something in one language. */
export type LanguageChannel = {
  readonly language: ChannelLanguage;
  readonly channelId: string;
  /** Whom an announcement there pings when its writer wants that. */
  readonly pingRoleId: string | null;
};

/** Refuses two languages in one channel: people would read everything twice. */
export function requireOwnChannels(channels: readonly LanguageChannel[]): void {
  const taken = new Set(channels.map(({ channelId }) => channelId));
  if (taken.size < channels.length) throw new Refusal("announcements.channelTwice");
}
