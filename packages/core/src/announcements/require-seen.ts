import { Refusal } from "../refusal.ts";
import type { ChannelLanguage } from "./language-channel.ts";

type Edit = {
  /** The version that whoever writes began from. */
  readonly version: number;
  readonly texts: readonly { readonly language: ChannelLanguage }[];
  /** Whether it changes how the announcement goes out. */
  readonly changesOptions: boolean;
};

type Known = {
  /** The version that the options are from. */
  readonly optionsVersion: number;
  readonly texts: readonly { readonly language: ChannelLanguage; readonly version: number }[];
};

/** Two people may write at once, each in a language: refused is only what would write over something that was not seen. */
export function requireSeen({ version, texts, changesOptions }: Edit, known: Known): void {
  const isNewer = (language: ChannelLanguage) =>
    known.texts.some((text) => text.language === language && text.version > version);
  if (texts.some(({ language }) => isNewer(language)) || (changesOptions && known.optionsVersion > version))
    throw new Refusal("announcements.changedMeanwhile");
}

/** Refuses to send out something else than what was looked at. */
export function requireVersion(seen: number, now: number): void {
  if (seen !== now) throw new Refusal("announcements.changedSince");
}
